package vn.caunoi.postgres;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Tells the person at the keyboard, in one line of Vietnamese and English, why the database cannot be used. */
public final class PostgresRefusal extends RuntimeException {

    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("messages.postgres", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.postgres", Locale.ENGLISH);

    private PostgresRefusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static PostgresRefusal of(String key, Object... details) {
        return because(null, key, details);
    }

    static PostgresRefusal because(@Nullable Throwable cause, String key, Object... details) {
        return new PostgresRefusal(said(VIETNAMESE, key, details) + " / " + said(ENGLISH, key, details), cause);
    }

    private static String said(ResourceBundle language, String key, Object... details) {
        return new MessageFormat(language.getString(key), Locale.ROOT).format(details);
    }
}
