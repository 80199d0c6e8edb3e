package vn.caunoi.worlds.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of all addresses, and whether it is whole. */
final class Endpoints {

    private static final String TABLE = "/walls/endpoints.txt";

    private Endpoints() {}

    static List<Endpoint> all() {
        try (InputStream table = Endpoints.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Endpoint::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is mapped and not in the table, or in the table and not mapped, each with what is to be done. */
    static List<String> gaps(RequestMappingHandlerMapping mappings) {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(Endpoints::names)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = all().stream().map(Endpoint::mapping).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        mapped.stream()
                                .filter(name -> !known.contains(name))
                                .map(name -> name + " has no line in src/test/resources" + TABLE
                                        + ": say there what is asked, who may, and what stands behind it"),
                        known.stream()
                                .filter(name -> !mapped.contains(name))
                                .map(name ->
                                        name + " is mapped no more: take its line out of src/test/resources" + TABLE))
                .toList();
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        Set<RequestMethod> verbs = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> verbs.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : verbs.stream().map(verb -> verb + " " + pattern));
    }
}
