package vn.caunoi.benchmark;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the benchmark, in Vietnamese and English on one line. */
final class Words {

    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("messages.benchmark", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.benchmark", Locale.ENGLISH);

    private Words() {}

    static String both(String key, Object... details) {
        return said(VIETNAMESE, Locale.of("vi"), key, details) + " / " + said(ENGLISH, Locale.ENGLISH, key, details);
    }

    private static String said(ResourceBundle words, Locale numbers, String key, Object... details) {
        return new MessageFormat(words.getString("benchmark." + key), numbers).format(details);
    }
}
