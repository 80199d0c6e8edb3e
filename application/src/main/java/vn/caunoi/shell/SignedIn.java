package vn.caunoi.shell;

/** What the header shows of the person at the screen; the principal of the signed-in account implements it. */
public interface SignedIn {

    String displayName();

    /** The role in words, such as "Phó Bí thư". */
    String roleName();
}
