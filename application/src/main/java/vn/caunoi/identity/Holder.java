package vn.caunoi.identity;

import java.util.Locale;

/** Somebody who signs in, or a machine: holds one or more accounts, each a post of its own; nothing crosses between them. */
public record Holder(long id, String username, String displayName, boolean enabled) {

    /** What the audit calls him. */
    String code() {
        return "holder:" + id;
    }

    /** As the name for signing in is kept: blanks and capitals make no difference. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
