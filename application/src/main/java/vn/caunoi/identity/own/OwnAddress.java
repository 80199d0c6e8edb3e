package vn.caunoi.identity.own;

/** The addresses of one's own account. */
final class OwnAddress {

    static final String PAGE = "/tai-khoan";
    static final String POST = PAGE + "/vai-tro";
    static final String PASSWORD = PAGE + "/mat-khau";
    static final String SESSION = PAGE + "/phien";
    static final String TOKENS = PAGE + "/ma-truy-cap";
    static final String LENDING = PAGE + "/cho-muon";

    private OwnAddress() {}
}
