package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.ReportChecks.Checked;
import vn.caunoi.report.Warning;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Field;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Puts what was found in a draft before who wrote it. */
@Component
class CheckReading {

    static final String KEY = "report.check";

    private static final String WORDS = "loi-";
    private static final String ABOUT = "canh-bao-";
    private static final String SEEN = "da-xem-";

    /** A dot or a dash is no answer. */
    private static final int SAYS_SOMETHING = 2;

    private final EditionWords words;
    private final Messages messages;

    CheckReading(EditionWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    JteModel page(
            Templates templates,
            PageFrame frame,
            Scope scope,
            ReportChecks.Looked looked,
            Form form,
            String notice,
            boolean writes) {
        long id = looked.edition().id();
        List<Checked> found = looked.warnings();
        return templates.reportChecks(
                frame.page("report.check.title")
                        .under("report.nav.drafts", DraftAddress.PAGE)
                        .under(new Crumb(words.title(scope, looked.edition(), frame.text()), EditionAddress.one(id))),
                form,
                new CheckView(
                        notice,
                        EditionAddress.checks(id),
                        EditionAddress.one(id),
                        IntStream.range(0, found.size())
                                .mapToObj(place -> item(scope, found.get(place), place, form, frame.text()))
                                .toList(),
                        looked.unwritten(),
                        writes));
    }

    private CheckView.Item item(Scope scope, Checked checked, int place, Form form, Text text) {
        Remark answer = checked.answer();
        String said = answer == null || answer.words() == null ? "" : answer.words();
        Form filled = form.values().containsKey(WORDS + place) ? form : form.with(WORDS + place, said);
        return new CheckView.Item(
                checked.warning().key(),
                said(checked.warning(), text),
                new Field(filled, WORDS + place, text.t("report.check.answer"), "", true),
                answer == null ? 0 : answer.revision(),
                said,
                answer == null
                        ? ""
                        : text.t(
                                "report.deed.by",
                                words.names(scope, List.of(answer.by())).getOrDefault(answer.by(), ""),
                                text.dateTime(answer.at())));
    }

    static String said(Warning warning, Text text) {
        return text.t(warning.rule(), warning.arguments().toArray());
    }

    /** What was answered otherwise than before; with each goes the warning as it was worded, for who reads it later. */
    List<Remark.Wanted> answers(ReportChecks.Looked looked, FormCheck check) {
        Text vietnamese = messages.in(Messages.VIETNAMESE);
        List<Remark.Wanted> answers = new ArrayList<>();
        for (int place = 0; place < looked.warnings().size(); place++) {
            String about = check.form().value(ABOUT + place);
            String typed = check.words(WORDS + place);
            if (!typed.isEmpty()
                    && typed.codePoints().filter(Character::isLetterOrDigit).count() < SAYS_SOMETHING) {
                check.reject(WORDS + place, "report.check.says-nothing");
                continue;
            }
            int seen = Math.toIntExact(StepForms.hidden(check, SEEN + place, 0));
            looked.warnings().stream()
                    .filter(each -> each.warning().key().equals(about) && !typed.isEmpty())
                    .filter(each ->
                            each.answer() == null || !typed.equals(each.answer().words()))
                    .forEach(each -> answers.add(new Remark.Wanted(
                            Remark.Kind.ANSWER, about, seen, typed, said(each.warning(), vietnamese))));
        }
        return answers;
    }
}
