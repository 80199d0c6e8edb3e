package vn.caunoi.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.caunoi.shared.DateRange;

/** The rules as they lie in {@code rules/*.yaml}, one file a rule with every version of it: a case is judged by the rule of its day. */
@Component
public class Rulebook {

    private static final Set<String> ABOUT = Set.of("from", "until", "legal");

    private final Map<String, List<Rule>> rules = new HashMap<>();

    Rulebook() {
        this("classpath*:rules/*.yaml");
    }

    /** The rules of other files. */
    public Rulebook(String pattern) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String name = String.valueOf(file.getFilename());
                rules.put(name.substring(0, name.lastIndexOf('.')), read(name, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of a rule that holds on a day; empty where none did yet. */
    public Optional<Rule> inForce(String code, LocalDate day) {
        return rules.getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.during().contains(day))
                .findFirst();
    }

    private static List<Rule> read(String name, Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            List<Map<String, Object>> versions = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            List<Rule> read = new ArrayList<>();
            for (Map<String, Object> version : versions) {
                Rule rule = rule(name, version);
                if (read.stream().anyMatch(other -> other.during().overlaps(rule.during()))) {
                    throw new IllegalStateException(
                            "rules/" + name + ": two versions hold on one day, from " + rule.during());
                }
                read.add(rule);
            }
            return List.copyOf(read);
        }
    }

    private static Rule rule(String name, Map<String, Object> version) {
        if (version.get("from") == null || version.get("legal") == null) {
            throw new IllegalStateException("rules/" + name + ": each version needs from and legal");
        }
        Map<String, Object> terms = new HashMap<>(version);
        terms.keySet().removeAll(ABOUT);
        return new Rule(
                name.substring(0, name.lastIndexOf('.')),
                new DateRange(day(version.get("from")), day(version.get("until"))),
                String.valueOf(version.get("legal")),
                terms);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }
}
