package vn.caunoi.identity;

/** News that everybody who signed in as this holder has to sign in again. */
public record SignedOut(Holder holder, Why why) {

    /** What changed. */
    public enum Why {
        PASSWORD,
        CLOSED,
        ROLE
    }
}
