package vn.caunoi.membership.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.access.Line;
import vn.caunoi.membership.words.Deed;

/** The fields of the form of each deed, by their names in the form. */
final class DeedFields {

    static final String FORM = "membership.form";
    static final String DAY = "ngay";
    static final String UNIT = "to-chuc";
    static final String OTHER = "to-chuc-kia";
    static final String REASON = "ly-do";
    static final String PERSON = "nguoi";
    static final String NAME = "ho-ten";
    static final String CODE = "ma-nguoi";
    static final String BORN = "ngay-sinh";
    static final String SEX = "gioi-tinh";
    static final String OCCUPATION = "doi-tuong";
    static final String QUANTITY = "so-luong";
    static final String STANDING = "trang-thai";
    static final String PAPER = "so-quyet-dinh";
    static final String PAPER_DAY = "ngay-quyet-dinh";
    static final String SURE = "xac-nhan";
    static final String KEY = "ma-gui";

    private DeedFields() {}

    /**
     * What the form asks.
     *
     * @param known whether it is about a person who has a record
     * @param mended whether it mends an entry, so that what the entry stated of the person can be mended too
     * @param kept whether the known person is kept by who mends, so that the name can be mended too
     */
    static Set<String> of(Deed deed, Line line, boolean known, boolean mended, boolean kept) {
        Set<String> fields = new LinkedHashSet<>(List.of(DAY, UNIT));
        if (deed == Deed.CHUYEN_DI) {
            fields.add(OTHER);
        }
        if (deed == Deed.RA_KHOI) {
            fields.add(REASON);
        }
        if (deed.asksStanding(line)) {
            fields.add(STANDING);
        }
        if (!known && deed.takesNewcomers()) {
            fields.addAll(List.of(NAME, CODE));
        }
        if (deed.takesNewcomers() && (!known || mended)) {
            fields.addAll(List.of(BORN, SEX, OCCUPATION));
        }
        if (known && mended && kept) {
            fields.add(NAME);
        }
        if (!known && deed != Deed.NEU_TEN) {
            fields.addAll(List.of(QUANTITY, SEX, OCCUPATION));
        }
        fields.addAll(List.of(PAPER, PAPER_DAY));
        return fields;
    }
}
