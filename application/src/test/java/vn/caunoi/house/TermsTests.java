package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The help beside a label leads to a term that is there, says what it means in both languages, and names its source by date. */
@DisplayName("Thuật ngữ")
class TermsTests {

    private static final String TERM = "shell-term.";
    private static final String NAMES = ".names";
    private static final Pattern HEADING = Pattern.compile(
            "<(?:th|h2|h3|dt)\\b[^>]*>\\$\\{page\\.t\\(\"([^\"]+)\"\\)}</|title = page\\.t\\(\"([^\"]+)\"\\)");

    /** Headings that are called as a term and mean something else, or stand where nobody has signed in yet. */
    private static final Set<String> NO_TERMS =
            Set.of("organization.unit.firms.role", "membership.rating.who", "office.done.role");

    private static final Pattern OFFICIAL =
            Pattern.compile("(Điều lệ Đảng|Luật|Nghị định|Thông tư|Quy định|Hướng dẫn|Quyết định|Nghị quyết) .*\\d.*");

    private final Properties vietnamese = words("");
    private final Properties english = words("_en");

    @Test
    @DisplayName("tiêu đề, đầu cột nào gọi đúng tên một thuật ngữ thì được giải thích")
    void everyHeadingThatIsATermIsExplained() {
        Map<String, String> words = Repository.files(Repository.MESSAGES, ".properties").stream()
                .filter(file -> !Repository.name(file).endsWith("_en.properties"))
                .flatMap(file -> properties(file).entrySet().stream())
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> each.getValue().toString()));
        Set<String> terms = codes().stream().map(code -> words.get(TERM + code)).collect(Collectors.toSet());
        Set<String> drawn = Repository.files(Repository.MAIN.resolve("jte"), ".jte").stream()
                .flatMap(file -> HEADING.matcher(Repository.text(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(key -> terms.contains(words.get(key)) && !NO_TERMS.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).hasSizeGreaterThan(10);
        assertThat(labels()).containsAll(drawn);
    }

    @Test
    @DisplayName("tên được giải thích ngoài các nhãn là tên một chỉ tiêu, ở cả hai thứ tiếng, mỗi tên một thuật ngữ")
    void everyExplainedNameIsThatOfAnIndicator() {
        String catalogue = Repository.files(Repository.MAIN.resolve("resources/catalogue"), ".yaml").stream()
                .map(Repository::text)
                .collect(Collectors.joining());
        for (Properties words : List.of(vietnamese, english)) {
            List<String> names = words.stringPropertyNames().stream()
                    .filter(key -> key.endsWith(NAMES))
                    .flatMap(key -> Stream.of(words.getProperty(key).split("; ")))
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(15)
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(catalogue).contains("\"" + name + "\""));
        }
    }

    @Test
    @DisplayName("nhãn được giải thích là nhãn có thật, mỗi nhãn một thuật ngữ")
    void everyLabelIsThereOnce() {
        Set<String> known = Repository.files(Repository.MESSAGES, ".properties").stream()
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        assertThat(labels()).isSubsetOf(known).hasSize((int) allLabels().count());
    }

    @Test
    @DisplayName("mỗi thuật ngữ có tên, tên tiếng kia và nghĩa một hai câu ở cả hai thứ tiếng; nguồn ghi rõ số")
    void everyTermIsWhole() {
        Set<String> terms = codes();
        assertThat(terms).hasSizeGreaterThan(40);
        for (String term : terms) {
            for (Properties words : List.of(vietnamese, english)) {
                assertThat(words.getProperty(TERM + term)).as(term).isNotBlank();
                assertThat(words.getProperty(TERM + term + ".means"))
                        .as(term)
                        .endsWith(".")
                        .hasSizeBetween(20, 260);
            }
            assertThat(vietnamese.getProperty(TERM + term)).isEqualTo(english.getProperty(TERM + term + ".other"));
            assertThat(english.getProperty(TERM + term)).isEqualTo(vietnamese.getProperty(TERM + term + ".other"));
            String source = vietnamese.getProperty(TERM + term + ".source");
            if (source != null) {
                assertThat(source.split("; "))
                        .allMatch(part -> OFFICIAL.matcher(part).matches());
            }
        }
    }

    @Test
    @DisplayName("thuật ngữ nào cũng được giải thích ngay tại một nhãn")
    void everyTermStandsBesideALabel() {
        assertThat(codes()).allSatisfy(term -> assertThat(vietnamese).containsKey(TERM + term + ".labels"));
    }

    private Set<String> codes() {
        return vietnamese.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".means"))
                .map(key -> key.substring(TERM.length(), key.length() - ".means".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> labels() {
        return allLabels().collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> allLabels() {
        return vietnamese.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".labels"))
                .flatMap(key -> Stream.of(vietnamese.getProperty(key).split(",\\s*")));
    }

    private static Properties words(String language) {
        return properties(Repository.MESSAGES.resolve("shell-term" + language + ".properties"));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
