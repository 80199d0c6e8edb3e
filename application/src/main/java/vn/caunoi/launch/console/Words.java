package vn.caunoi.launch.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, in Vietnamese and English on one line: nobody has chosen a language there. */
public final class Words {

    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("messages.launch", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.launch", Locale.ENGLISH);

    private Words() {}

    public static String both(String key, Object... details) {
        return vietnamese(key, details) + " / " + english(key, details);
    }

    public static String vietnamese(String key, Object... details) {
        return said(VIETNAMESE, Locale.of("vi"), key, details);
    }

    public static String english(String key, Object... details) {
        return said(ENGLISH, Locale.ENGLISH, key, details);
    }

    private static String said(ResourceBundle words, Locale numbers, String key, Object... details) {
        return new MessageFormat(words.getString("launch." + key), numbers).format(details);
    }
}
