package vn.caunoi.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds Vietnamese words of the program on a page that was asked for in English: texts and attributes that read as a Vietnamese
 * message does. Names of records are data and stay as they are; so does what says of itself that it is Vietnamese.
 */
final class EnglishWords {

    private static final Pattern ACCENTED = Pattern.compile("[à-ỹđĐ]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("<(\\w+)[^>]*\\slang=\"vi\"[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|placeholder|title|alt|data-(?!print-path)[a-z-]+)=\"([^\"]+)\"");
    /** A sentence is known by this many letters around what is filled in. */
    private static final int TELLING = 10;

    private final Set<String> whole = new HashSet<>();
    private final List<Pattern> filled = new ArrayList<>();

    /**
     * @param recorded words that people recorded, which may be those of the program by chance
     */
    EnglishWords(Collection<String> recorded) {
        for (Path file : Repository.files(Repository.MESSAGES, ".properties")) {
            if (!file.toString().endsWith("_en.properties")) {
                Properties vietnamese = read(file);
                Properties english = read(Path.of(file.toString().replace(".properties", "_en.properties")));
                vietnamese.forEach((key, words) -> know(words.toString(), english.getProperty(key.toString(), "")));
            }
        }
        whole.removeAll(recorded);
    }

    private void know(String words, String english) {
        if (words.equals(english) || !ACCENTED.matcher(words).find()) {
            return;
        }
        Matcher places = PLACE.matcher(words);
        if (!places.find()) {
            whole.add(tidy(words));
        } else if (places.replaceAll("").replaceAll("[^\\p{L}]", "").length() >= TELLING) {
            filled.add(Pattern.compile(Stream.of(PLACE.split(tidy(words), -1))
                    .map(Pattern::quote)
                    .reduce((before, after) -> before + ".*" + after)
                    .orElse("")));
        }
    }

    /** The Vietnamese sayings of the program on an English page. */
    Set<String> on(String page) {
        Set<String> found = new TreeSet<>();
        texts(OTHER_LANGUAGE.matcher(page).replaceAll(" "))
                .map(EnglishWords::tidy)
                .filter(text -> ACCENTED.matcher(text).find())
                .filter(text -> whole.contains(text)
                        || filled.stream()
                                .anyMatch(saying -> saying.matcher(text).matches()))
                .forEach(found::add);
        return found;
    }

    private static Stream<String> texts(String page) {
        Stream<String> attributes = ATTRIBUTE.matcher(page).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(page.split("<[^>]*>", -1)), attributes);
    }

    private static String tidy(String words) {
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
