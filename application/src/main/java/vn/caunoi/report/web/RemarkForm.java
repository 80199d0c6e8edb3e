package vn.caunoi.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.report.Remark;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** What an officer writes into a draft. */
final class RemarkForm {

    static final String PASSAGE = "report.passage.form";
    static final String QUOTATION = "report.quotation.form";

    private static final String WORDS = "loi";
    private static final String NOTE = "ly-do";
    private static final String SEEN = "da-xem";
    private static final String TAKES_BACK = "rut-lai";
    private static final String LEAVES_OUT = "bo-cau";

    /** A part may be a page long. */
    private static final int LONGEST = 20_000;

    private final FormCheck check;
    private final Text text;

    RemarkForm(String key, MultiValueMap<String, String> parameters, Text text) {
        this.check = new FormCheck(Form.typed(key, parameters), text);
        this.text = text;
    }

    static Form of(RemarkReading.Written written) {
        return Form.empty(PASSAGE).with(WORDS, written.words()).with(SEEN, written.seen());
    }

    static Form quoting(RemarkReading.Written written) {
        return Form.empty(QUOTATION)
                .with(WORDS, written.words())
                .with(NOTE, written.note())
                .with(SEEN, written.seen());
    }

    boolean valid() {
        return check.valid();
    }

    Form form() {
        return check.form();
    }

    Remark.Wanted passage(String part) {
        if (leavesOut()) {
            return new Remark.Wanted(Remark.Kind.PASSAGE, part, seen(), "", null);
        }
        String typed = takesBack() ? "" : check.required(WORDS);
        if (typed.length() > LONGEST) {
            check.reject(WORDS, "shell.field.long", text.number(LONGEST));
        }
        typed.lines()
                .flatMap(line -> ReadableText.unreadable(line).stream())
                .findFirst()
                .ifPresent(letter -> check.reject(WORDS, "shell.field.name.unreadable", letter));
        return new Remark.Wanted(Remark.Kind.PASSAGE, part, seen(), takesBack() ? null : typed, null);
    }

    Remark.Wanted quotation(String place) {
        if (takesBack()) {
            return new Remark.Wanted(Remark.Kind.QUOTATION, place, seen(), null, null);
        }
        check.required(WORDS);
        check.required(NOTE);
        return new Remark.Wanted(Remark.Kind.QUOTATION, place, seen(), check.words(WORDS), check.words(NOTE));
    }

    private boolean leavesOut() {
        return !check.typed(LEAVES_OUT).isEmpty();
    }

    private boolean takesBack() {
        return !check.typed(TAKES_BACK).isEmpty();
    }

    private int seen() {
        return Math.toIntExact(StepForms.hidden(check, SEEN, 0));
    }

    Form refused(Refused refused) {
        Form told = check.form();
        for (var refusal : refused.refusals()) {
            told = told.reject(WORDS, text.t(refusal));
        }
        return told;
    }

    /** The same words once more, for who has now seen what the other one wrote. */
    Form after(@Nullable Remark theirs) {
        return theirs == null ? check.form() : check.form().with(SEEN, theirs.revision());
    }
}
