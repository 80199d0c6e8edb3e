package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every template of the house keeps to, whoever writes it, and what its messages fill in. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("\\bt\\(\\s*\"([a-z][\\w.-]*[\\w-])\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern INLINE = Pattern.compile(
            "\\son[a-z]+=|\\shx-on|\\sstyle=|<style|<script(?![^>]*\\ssrc=)|javascript:|\\bjs:|\\$unsafe");

    @Test
    @DisplayName("Không mã lệnh hay kiểu dáng viết thẳng trong trang")
    void templatesHoldNoInlineScriptOrStyle() throws IOException {
        assertThat(lines(TEMPLATES, line -> INLINE.matcher(line).find())).isEmpty();
    }

    @Test
    @DisplayName("Ô nhập chỉ vẽ bằng mảnh chung; biểu mẫu gửi đi mang mã chống giả mạo")
    void fieldsAreDrawnByTheSharedFragments() throws IOException {
        Path fragments = TEMPLATES.resolve("shell/field");
        assertThat(lines(TEMPLATES, line -> line.matches(".*<(input(?! type=\"hidden\")|select|textarea)\\b.*")))
                .allMatch(line -> line.startsWith(fragments.toString()));
        for (Path template : files(TEMPLATES)) {
            String text = Files.readString(template);
            assertThat(text.split("method=\"post\"", -1).length)
                    .as("forms and tokens of " + template)
                    .isLessThanOrEqualTo(text.split("field\\.token\\(", -1).length);
        }
    }

    @Test
    @DisplayName("Mỗi khóa trong trang và mã đều có lời")
    void everyKeyHasWords() throws IOException {
        Text words = new Messages().in(Messages.VIETNAMESE);
        TreeSet<String> missing = new TreeSet<>();
        for (Path source : Stream.of(files(TEMPLATES), files(Path.of("src/main/java")))
                .flatMap(List::stream)
                .toList())
            KEY.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(key -> !words.knows(key))
                    .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("Bản tiếng Anh đủ chỗ điền như bản tiếng Việt")
    void bothLanguagesFillInTheSame() throws IOException {
        for (Path file : files(MESSAGES)) {
            if (file.toString().endsWith("_en.properties")) continue;
            Properties vietnamese = read(file);
            Properties english = read(Path.of(file.toString().replace(".properties", "_en.properties")));
            for (String key : vietnamese.stringPropertyNames())
                assertThat(places(english.getProperty(key, ""))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    private static TreeSet<String> places(String words) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(words).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> lines(Path folder, java.util.function.Predicate<String> wrong) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : files(folder))
            Files.readString(file).lines().filter(wrong).forEach(line -> found.add(file + ": " + line.strip()));
        return List.copyOf(found);
    }
}
