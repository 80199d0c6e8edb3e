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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every abuse case that is wanted stands on the list and is named by a test; {@code docs/security.md} says by which. */
class AbuseListTests {

    private static final Path TESTS = Repository.ROOT.resolve("application/src/test");
    private static final Pattern NAMED =
            Pattern.compile("@Abuse\\(([^)]*)\\)(?:\\s+@[A-Z]\\w+(?:\\([^;{]*?\\))?)*?\\s+void (\\w+)\\(");
    private static final Pattern NUMBER = Pattern.compile("\"([A-G]\\d\\d)\"");

    /** How a test sees that nothing was changed: it compares the rows of all tables before and after. */
    private static final Pattern COMPARING = Pattern.compile("Untouched\\.now|HOUSE\\.rows\\(\\)|TableHashes\\.of");

    /** What the project wants to see refused, kept here too, so that no line of the list goes unnoticed. */
    private static final List<String> WANTED = Stream.of(
                    numbered("A", 30, 7, 16, 17),
                    Stream.of("B01", "B05", "B06", "B08", "B09", "B10", "B12", "B14"),
                    numbered("D", 14, 11),
                    numbered("E", 10, 7))
            .flatMap(Function.identity())
            .toList();

    private static final String AFTER_EACH = "NothingChanges NOTHING_CHANGES";
    private static final Pattern NEXT_TEST = Pattern.compile("\n    @(?:Test|ParameterizedTest)");

    private final Map<String, TreeSet<String>> shown = shown(_ -> true);
    private final List<String[]> cases = cases();

    private static Stream<String> numbered(String letter, int last, Integer... without) {
        return IntStream.rangeClosed(1, last)
                .filter(number -> !List.of(without).contains(number))
                .mapToObj(number -> "%s%02d".formatted(letter, number));
    }

    @Test
    void every_case_that_is_wanted_stands_on_the_list_and_is_named_by_a_test() {
        List<String> listed = cases.stream().map(cells -> cells[0]).toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(WANTED);
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(listed);
        System.out.println(cases.size() + " abuse cases, each named by a test; in all "
                + shown.values().stream().flatMap(TreeSet::stream).distinct().count() + " tests");
    }

    @Test
    void every_case_is_named_by_a_test_that_compares_all_rows_before_and_after() {
        assertThat(shown(AbuseListTests::compares).keySet()).isEqualTo(shown.keySet());
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
                row of any table but the audit: each case is tried by a test that compares all rows of all other tables before and after, and
                names the tables where the case itself rightly changes something, such as a link that is made. Sessions and the attempts at
                the door are kept in memory and in no table. Each refusal of somebody who is known leaves one event, and not two: that is counted
                after every test of the whole run (decision 30). No answer shows a trace of the program.

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

    /** The cases with the tests of this kind that name them. */
    private static Map<String, TreeSet<String>> shown(Predicate<String> kind) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Path file : Repository.files(TESTS.resolve("java"), "Tests.java")) {
            String name = file.getFileName().toString().replace(".java", "");
            String text = Repository.text(file);
            NAMED.matcher(text)
                    .results()
                    .filter(test -> kind.test(text.contains(AFTER_EACH) ? AFTER_EACH : whole(test, text)))
                    .forEach(test -> numbers(test)
                            .forEach(number -> found.computeIfAbsent(number, _ -> new TreeSet<>())
                                    .add(name + "." + test.group(2))));
        }
        return found;
    }

    private static String whole(MatchResult test, String file) {
        return NEXT_TEST.split(file.substring(test.end()), 2)[0];
    }

    private static boolean compares(String test) {
        return test.equals(AFTER_EACH) || COMPARING.matcher(test).find();
    }

    private static Stream<String> numbers(MatchResult test) {
        return Arrays.stream(NUMBER.matcher(test.group(1)).results().toArray(MatchResult[]::new))
                .map(number -> number.group(1));
    }
}
