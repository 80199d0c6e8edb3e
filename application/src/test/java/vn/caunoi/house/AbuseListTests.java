package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every abuse case on the list is refused by a test that names it, and {@code docs/security.md} says by which. */
class AbuseListTests {

    private static final Path TESTS = Repository.ROOT.resolve("application/src/test");
    private static final Pattern NAMED =
            Pattern.compile("@Abuse\\(([^)]*)\\)(?:\\s+@[A-Z]\\w+(?:\\([^;{]*?\\))?)*?\\s+void (\\w+)\\(");
    private static final Pattern NUMBER = Pattern.compile("\"([A-G]\\d\\d)\"");

    private final Map<String, TreeSet<String>> shown = shown();
    private final List<String[]> cases = cases();

    @Test
    void every_case_is_refused_by_a_test_that_names_it() {
        assertThat(shown.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        cases.stream().map(cells -> cells[0]).toList());
        System.out.println(cases.size() + " abuse cases, each refused; by "
                + shown.values().stream().flatMap(TreeSet::stream).distinct().count() + " tests");
    }

    @Test
    void the_list_in_the_docs_is_the_list_of_the_tests() throws IOException {
        Path list = Repository.ROOT.resolve("docs/security.md");
        String drawn = drawn();
        String written = Files.exists(list) ? Files.readString(list) : "";
        Files.writeString(list, drawn);
        assertThat(written)
                .as("docs/security.md was drawn anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    private String drawn() {
        String rows = cases.stream()
                .map(cells -> "| %s | %s | %s | %s |\n"
                        .formatted(
                                cells[0],
                                cells[1],
                                cells[2],
                                shown.getOrDefault(cells[0], new TreeSet<>()).stream()
                                        .map(test -> "`" + test + "`")
                                        .collect(Collectors.joining("<br>"))))
                .collect(Collectors.joining());
        return """
                # What was tried, and what is answered

                Drawn by `AbuseListTests` from `abuse/cases.txt` and the tests that name its cases; not written by hand. A refusal changes no
                row of any table but the audit: where something could have been written, the test compares all rows before and after.
                The event that a refusal leaves is counted for A03, A12, A18 and E02. No answer shows a trace of the program.

                | case | what is tried | what is answered | shown by |
                |---|---|---|---|
                """ + rows;
    }

    private static List<String[]> cases() {
        return Repository.text(TESTS.resolve("resources/abuse/cases.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .toList();
    }

    private static Map<String, TreeSet<String>> shown() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Path file : Repository.files(TESTS.resolve("java"), "Tests.java")) {
            String name = file.getFileName().toString().replace(".java", "");
            NAMED.matcher(Repository.text(file))
                    .results()
                    .forEach(test -> numbers(test)
                            .forEach(number -> found.computeIfAbsent(number, _ -> new TreeSet<>())
                                    .add(name + "." + test.group(2))));
        }
        return found;
    }

    private static Stream<String> numbers(MatchResult test) {
        return Arrays.stream(NUMBER.matcher(test.group(1)).results().toArray(MatchResult[]::new))
                .map(number -> number.group(1));
    }
}
