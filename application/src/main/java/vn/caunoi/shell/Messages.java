package vn.caunoi.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence the software says, found on the class path as {@code messages/<module>.properties} (Vietnamese) and
 * {@code messages/<module>_en.properties}; each key is known under the name of its module.
 */
@Component
public class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    /** "Multiple languages" (ISO 639-2): every message in both, for a reader who has chosen none. */
    public static final Locale BOTH = Locale.of("mul");

    private static final String ENGLISH_ENDING = "_en.properties";
    private static final String LABELS = ".labels";

    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /** The code of the term that explains the label of a key. */
    private final Map<String, String> explained = new HashMap<>();

    public Messages() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                load(file);
            explain();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of one language, with its numbers and dates. */
    public Text in(Locale locale) {
        return new Text(this, locale.getLanguage().equals("en") ? Locale.UK : VIETNAMESE, locale.equals(BOTH));
    }

    /** The same words in every language, for a message whose reader is not known yet. */
    public Text.Spoken spoken(Function<Text, String> words) {
        return new Text.Spoken(words.apply(in(VIETNAMESE)), words.apply(in(Locale.ENGLISH)));
    }

    /** The pattern behind a key; a key without English words falls back to the Vietnamese ones. */
    @Nullable
    String pattern(String key, Locale locale) {
        String words = locale.getLanguage().equals("en") ? english.get(key) : null;
        return words == null ? vietnamese.get(key) : words;
    }

    Set<String> keys(String beginning) {
        return vietnamese.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> explained() {
        return explained;
    }

    /** A term names the labels beside which it helps: {@code shell-term.ky.labels=target.period, target.form.ky}. */
    private void explain() {
        for (String key : keys("shell-term."))
            if (key.endsWith(LABELS))
                for (String label : vietnamese.getOrDefault(key, "").split(",\\s*"))
                    explained.put(label, key.substring("shell-term.".length(), key.length() - LABELS.length()));
    }

    private void load(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        boolean inEnglish = name.endsWith(ENGLISH_ENDING);
        String module = name.substring(0, name.length() - (inEnglish ? ENGLISH_ENDING : ".properties").length());
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames())
            (inEnglish ? english : vietnamese)
                    .put(key.startsWith(module + ".") ? key : module + "." + key, read.getProperty(key));
    }
}
