package vn.caunoi.shell;

/** What the header shows of the person at the screen; the principal of the signed-in account implements it. */
public interface SignedIn {

    String displayName();

    /** The key of the role's name in the message files; empty where there is none. */
    String roleName();
}
