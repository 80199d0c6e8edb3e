package vn.caunoi.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody who signs in, or a machine: holds one or more accounts, each a post of its own; nothing crosses between them. */
public record Holder(long id, String username, String displayName, boolean enabled) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    /** Whether somebody may sign in by this name: letters, digits, dots and hyphens, which every keyboard has. */
    public static boolean isWellFormed(String username) {
        return NAME.matcher(username).matches();
    }

    /** What the audit calls him. */
    public String code() {
        return "holder:" + id;
    }

    /** As the name for signing in is kept: blanks and capitals make no difference. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
