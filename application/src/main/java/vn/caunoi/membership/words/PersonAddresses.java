package vn.caunoi.membership.words;

import vn.caunoi.membership.number.NumberKind;
import vn.caunoi.shell.Addresses;

/** Where the pages about persons lie that are reached from several others; none of them holds a number or a name. */
public final class PersonAddresses {

    public static final String NUMBER_SEARCH = Addresses.MEMBERS + "/tim-so";
    public static final String COMPARISONS = Addresses.MEMBERS + "/doi-chieu";
    public static final String CLAIMS = COMPARISONS + "/ghi-lai";

    private PersonAddresses() {}

    public static String number(long person, NumberKind kind) {
        return Addresses.person(person) + "/so/" + kind.slug();
    }

    public static String comparison(long one, long other) {
        return COMPARISONS + "/" + one + "/" + other;
    }

    public static String claim(long entry) {
        return CLAIMS + "/" + entry;
    }

    public static String same(long person) {
        return Addresses.person(person) + "/cung-nguoi";
    }
}
