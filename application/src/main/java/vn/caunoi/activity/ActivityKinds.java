package vn.caunoi.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The kinds of activities as they lie in {@code activities/*.yaml}: read once at start, refused with file and key if unclear. */
@Component
public class ActivityKinds {

    private final Map<String, ActivityKind> kinds = new LinkedHashMap<>();

    ActivityKinds() {
        this("classpath*:activities/*.yaml");
    }

    ActivityKinds(String pattern) {
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(ActivityKinds::read)
                    .sorted(Comparator.comparing(ActivityKind::group).thenComparing(ActivityKind::code))
                    .forEach(kind -> kinds.put(kind.code(), kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActivityKind read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<String, Object> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return new KindFile(String.valueOf(file.getFilename()), entries).kind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ActivityKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** Every kind, by group and code. */
    public List<ActivityKind> all() {
        return List.copyOf(kinds.values());
    }
}
