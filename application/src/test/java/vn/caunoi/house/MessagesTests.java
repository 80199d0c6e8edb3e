package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in message files, Vietnamese and English, and nowhere else. */
class MessagesTests {

    private static final Pattern VIETNAMESE =
            Pattern.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĐ]");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z]+\\.refusal\\.[a-z0-9-]+)\"");

    /** Words that are data or belong to the console before any message file can be read, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "PostgresRefusal.java", "bilingual lines of the console, printed before messages can be loaded",
            "VietnameseName.java", "letters to be folded, not words",
            "CaunoiApplication.java", "the name of the system",
            "package-info.java", "names of rooms on the map");

    @Test
    void every_message_is_there_in_vietnamese_and_in_english() {
        for (Path vietnamese : bundles("")) {
            Path english = Path.of(vietnamese.toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as(Repository.name(english)).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void no_key_stands_in_two_files() {
        Map<String, String> seen = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Path bundle : bundles("")) {
            keys(bundle).forEach(key -> {
                if (seen.putIfAbsent(key, bundle.toString()) != null) {
                    twice.add(key);
                }
            });
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void no_vietnamese_text_outside_message_files() {
        List<String> found = new ArrayList<>();
        Stream.of(Repository.sources(), Repository.files(Repository.MAIN.resolve("jte"), ".jte"))
                .flatMap(List::stream)
                .filter(file -> !EXCEPTIONS.containsKey(String.valueOf(file.getFileName())))
                .forEach(file -> found.addAll(vietnameseIn(file)));
        assertThat(found).isEmpty();
    }

    @Test
    void every_refusal_has_its_words() {
        Set<String> keys = new TreeSet<>();
        bundles("").forEach(bundle -> keys.addAll(keys(bundle)));
        List<String> wordless = new ArrayList<>();
        for (Path source : Repository.sources()) {
            Matcher refusals = REFUSAL.matcher(Repository.text(source));
            while (refusals.find()) {
                if (!keys.contains(refusals.group(1))) {
                    wordless.add(Repository.name(source) + ": " + refusals.group(1));
                }
            }
        }
        assertThat(wordless).isEmpty();
    }

    private static List<String> vietnameseIn(Path file) {
        String code = withoutComments(Repository.text(file));
        if (file.toString().endsWith(".jte")) {
            return VIETNAMESE.matcher(code).find() ? List.of(Repository.name(file)) : List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher strings = STRING.matcher(code);
        while (strings.find()) {
            if (VIETNAMESE.matcher(strings.group()).find()) {
                found.add(Repository.name(file) + ": " + strings.group());
            }
        }
        return found;
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?s)<%--.*?--%>", "");
    }

    private static List<Path> bundles(String language) {
        return Repository.files(Repository.MESSAGES, language + ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Set<String> keys(Path bundle) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.text(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
