package vn.caunoi.shell;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;

/** What the header shows of the person at the screen; the principal of the signed-in account implements it. */
public interface SignedIn {

    String displayName();

    /** The same in the reader's language, where it is no name of a person. */
    default String shown(Text text) {
        return displayName();
    }

    /** The account, in whose name something is kept; null where there are no accounts. */
    default @Nullable Actor actor() {
        return null;
    }

    /** The key of the role's name in the message files; empty where there is none. */
    String roleName();
}
