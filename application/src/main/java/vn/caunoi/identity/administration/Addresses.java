package vn.caunoi.identity.administration;

/** The addresses of the administrator's pages. */
final class Addresses {

    static final String DESK = "/quan-tri";
    static final String ACCOUNTS = DESK + "/tai-khoan";
    static final String NEW = ACCOUNTS + "/moi";
    static final String HOLDER = ACCOUNTS + "/{nguoi:\\d{1,18}}";
    static final String POST = DESK + "/vai-tro/{vaiTro:\\d{1,18}}";
    static final String RIGHT = DESK + "/quyen/{quyen:\\d{1,18}}";

    /** Ends one token of a post. */
    static final String TOKEN_END = POST + "/ma-truy-cap/ket-thuc";

    private Addresses() {}

    static String holder(long id) {
        return ACCOUNTS + "/" + id;
    }

    static String post(long id) {
        return DESK + "/vai-tro/" + id;
    }

    static String right(long id) {
        return DESK + "/quyen/" + id;
    }
}
