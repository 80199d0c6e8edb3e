package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The two fields in which a paper is cited. */
final class PaperFields {

    static final String NUMBER = "so-quyet-dinh";
    static final String DATED = "ngay-quyet-dinh";

    private PaperFields() {}

    static @Nullable PaperReference read(FormCheck check) {
        String number = check.words(NUMBER);
        @Nullable LocalDate dated = check.date(DATED).orElse(null);
        if (number.isEmpty() && dated != null) {
            check.reject(NUMBER, "enterprise.form.paper-number-missing");
        }
        return number.isEmpty() ? null : new PaperReference(number, dated);
    }

    static Form filled(Form form, @Nullable PaperReference paper, Text text) {
        LocalDate dated = paper == null ? null : paper.dated();
        return form.with(NUMBER, paper == null ? null : paper.number())
                .with(DATED, dated == null ? null : text.date(dated));
    }
}
