package vn.caunoi.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.caunoi.shell.Text;

/** Somebody who signs in, or a machine: holds one or more accounts, each a post of its own; nothing crosses between them. */
public record Holder(long id, String username, String displayName, boolean enabled) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    /** Whether somebody may sign in by this name: letters, digits, dots and hyphens, which every keyboard has. */
    public static boolean isWellFormed(String username) {
        return NAME.matcher(username).matches();
    }

    /** As pages call it: what is recorded, but a machine of the program itself, which nobody christened, in the reader's language. */
    public String shown(Text text) {
        String machine = "identity.machine." + username;
        return text.language().equals("en") && text.knows(machine) ? text.t(machine) : displayName;
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
