package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The doors into a draft: a part in the officer's own words, and a number as it was printed before. */
@PageController
class RemarkController {

    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    private final Templates templates;
    private final Reports reports;
    private final RemarkReading reading;
    private final ClosedReports closed;

    RemarkController(Templates templates, Reports reports, RemarkReading reading, ClosedReports closed) {
        this.closed = closed;
        this.templates = templates;
        this.reports = reports;
        this.reading = reading;
    }

    @GetMapping(EditionAddress.PASSAGE)
    ResponseEntity<JteModel> passage(
            PageFrame frame, Scope scope, @PathVariable long id, @RequestParam(EditionAddress.PART) String part) {
        return closed.closed(frame, scope, id, NOTHING).orElseGet(() -> {
            RemarkReading.Written written = reading.passage(scope, id, part);
            return Answer.page(passagePage(frame, scope, id, RemarkForm.of(written), written, null));
        });
    }

    @PostMapping(EditionAddress.PASSAGE)
    ResponseEntity<JteModel> write(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @RequestParam(EditionAddress.PART) String part,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Optional<ResponseEntity<JteModel>> said = closed.closed(frame, scope, id, parameters);
        if (said.isPresent()) {
            return said.get();
        }
        RemarkReading.Written written = reading.passage(scope, id, part);
        RemarkForm form = new RemarkForm(RemarkForm.PASSAGE, parameters, frame.text());
        Remark.Wanted wanted = form.passage(part);
        return answer(
                frame,
                scope,
                id,
                form,
                wanted,
                next,
                (typed, theirs) -> passagePage(frame, scope, id, typed, written, theirs));
    }

    private JteModel passagePage(
            PageFrame frame,
            Scope scope,
            long id,
            Form form,
            RemarkReading.Written written,
            RemarkView.@Nullable Theirs theirs) {
        return templates.reportPassage(
                under(frame, scope, id, "report.passage"), form, written.view(EditionAddress.one(id), theirs));
    }

    @GetMapping(EditionAddress.QUOTATION)
    ResponseEntity<JteModel> quotation(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @RequestParam(EditionAddress.PART) String part,
            @RequestParam(EditionAddress.PLACE) String place) {
        return closed.closed(frame, scope, id, NOTHING).orElseGet(() -> {
            RemarkReading.Written written = reading.quotation(scope, id, part, place);
            return Answer.page(quotationPage(frame, scope, id, RemarkForm.quoting(written), written, null));
        });
    }

    @PostMapping(EditionAddress.QUOTATION)
    ResponseEntity<JteModel> quote(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @RequestParam(EditionAddress.PART) String part,
            @RequestParam(EditionAddress.PLACE) String place,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Optional<ResponseEntity<JteModel>> said = closed.closed(frame, scope, id, parameters);
        if (said.isPresent()) {
            return said.get();
        }
        RemarkReading.Written written = reading.quotation(scope, id, part, place);
        RemarkForm form = new RemarkForm(RemarkForm.QUOTATION, parameters, frame.text());
        Remark.Wanted wanted = form.quotation(Remark.place(part, place));
        return answer(
                frame,
                scope,
                id,
                form,
                wanted,
                next,
                (typed, theirs) -> quotationPage(frame, scope, id, typed, written, theirs));
    }

    private JteModel quotationPage(
            PageFrame frame,
            Scope scope,
            long id,
            Form form,
            RemarkReading.Written written,
            RemarkView.@Nullable Theirs theirs) {
        return templates.reportQuotation(
                under(frame, scope, id, "report.quotation"), form, written.view(EditionAddress.one(id), theirs));
    }

    private ResponseEntity<JteModel> answer(
            PageFrame frame,
            Scope scope,
            long id,
            RemarkForm form,
            Remark.Wanted wanted,
            RedirectAttributes next,
            BiFunction<Form, RemarkView.@Nullable Theirs, JteModel> page) {
        if (!form.valid()) {
            return Answer.invalid(page.apply(form.form(), null));
        }
        try {
            reports.write(scope, id, wanted);
            Flash.good(next, wanted.done());
            return Answer.next(EditionAddress.one(id));
        } catch (Refused refused) {
            return Answer.invalid(page.apply(form.refused(refused), null));
        } catch (Outdated outdated) {
            return Answer.conflict(
                    page.apply(form.after(outdated.theirs()), reading.theirs(scope, outdated, frame.text())));
        }
    }

    private Page under(PageFrame frame, Scope scope, long id, String title) {
        return frame.page(title)
                .under("report.nav.drafts", DraftAddress.PAGE)
                .under(new Crumb(
                        reading.words().title(scope, reports.edition(scope, id), frame.text()),
                        EditionAddress.one(id)));
    }
}
