package vn.caunoi.membership.page.number;

import java.util.UUID;
import vn.caunoi.shell.Form;

/** The fields of the forms of numbers and comparisons, by their names. */
final class NumberFields {

    static final String FORM = "membership.number.form";
    static final String NUMBER = "so-dinh-danh";
    static final String REASON = "ly-do";
    static final String VERDICT = "ket-luan";
    static final String WORDS = "nhan-xet";
    static final String KEY = "ma-gui";

    private NumberFields() {}

    static Form blank() {
        return Form.empty(FORM).with(KEY, UUID.randomUUID());
    }
}
