package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Step;
import vn.caunoi.report.Unanswered;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** The page of a kept report: read it, take the next step, take its files along. */
@PageController
class EditionController {

    private final Templates templates;
    private final Reports reports;
    private final EditionReading reading;
    private final StepForms forms;
    private final Files files;

    EditionController(Templates templates, Reports reports, EditionReading reading, StepForms forms, Files files) {
        this.templates = templates;
        this.reports = reports;
        this.reading = reading;
        this.forms = forms;
        this.files = files;
    }

    /** What is given out beside the page: files, and the page that says why there is none. */
    @Component
    record Files(ReportFiles reports, ClosedReports closed) {}

    @GetMapping(EditionAddress.LIST)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int number) {
        return Answer.page(templates.reportEditions(
                frame.page("report.editions").under("report.nav.drafts", DraftAddress.PAGE),
                reading.rows(scope, number, frame.text())));
    }

    @GetMapping(EditionAddress.ONE)
    ResponseEntity<JteModel> one(PageFrame frame, Scope scope, @PathVariable long id) {
        try {
            return Answer.page(page(frame, scope, id, Form.empty(StepForms.KEY), List.of()));
        } catch (Refused unwritable) {
            return files.closed().unwritable(frame, scope, id, unwritable);
        }
    }

    private JteModel page(PageFrame frame, Scope scope, long id, Form form, List<String> warnings) {
        EditionView view = reading.view(scope, id, warnings, frame.text());
        return templates.reportEdition(under(frame, scope, reports.edition(scope, id)), view, form);
    }

    private Page under(PageFrame frame, Scope scope, Edition edition) {
        return frame.titled(reading.words().title(scope, edition, frame.text()))
                .under("report.nav.drafts", DraftAddress.PAGE)
                .under("report.editions", EditionAddress.LIST);
    }

    @PostMapping(EditionAddress.STEP)
    ResponseEntity<JteModel> step(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @PathVariable String viec,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        reports.edition(scope, id);
        FormCheck check = new FormCheck(Form.typed(StepForms.KEY, parameters), frame.text());
        Step step = forms.read(viec, check);
        if (!check.valid()) {
            return Answer.invalid(page(frame, scope, id, check.form(), List.of()));
        }
        try {
            Edition edition = reports.take(scope, id, StepForms.seen(check), step);
            Flash.good(next, edition.last().kind().label() + ".done");
            return Answer.next(EditionAddress.one(id));
        } catch (Refused refused) {
            Form told = check.form();
            for (Refusal refusal : refused.refusals()) {
                told = StepForms.refused(told, refusal, frame.text());
            }
            return Answer.invalid(page(frame, scope, id, told, List.of()));
        } catch (Unanswered unanswered) {
            Flash.watch(next, "report.check.unanswered", unanswered.warnings().size());
            return Answer.next(EditionAddress.checks(id));
        } catch (Outdated outdated) {
            return Answer.conflict(page(frame, scope, id, check.form(), warnings(scope, outdated, frame.text())));
        }
    }

    private List<String> warnings(Scope scope, Outdated outdated, Text text) {
        if (outdated.moved().isEmpty()) {
            return List.of(text.t("report.outdated.stage", reading.words().last(scope, outdated.edition(), text)));
        }
        return outdated.moved().stream().map(moved -> moved(moved, text)).toList();
    }

    private static String moved(Outdated.Moved moved, Text text) {
        return moved.title().isEmpty()
                ? text.t("report.outdated.text", moved.shown(), moved.now())
                : text.t("report.outdated.figure", moved.title(), moved.scope(), moved.shown(), moved.now());
    }

    @PostMapping(EditionAddress.CORRECT)
    ResponseEntity<JteModel> correct(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        if (!reports.mayBegin(scope, reports.edition(scope, id))) throw new Forbidden();
        FormCheck check = new FormCheck(Form.typed(StepForms.KEY, parameters), frame.text());
        String reason = StepForms.reason(check);
        if (!check.valid()) {
            return Answer.invalid(page(frame, scope, id, check.form(), List.of()));
        }
        try {
            Edition begun = reports.correct(scope, id, reason);
            Flash.good(next, "report.edition.corrected", begun.number());
            return Answer.next(EditionAddress.one(begun.id()));
        } catch (Outdated outdated) {
            return Answer.conflict(page(frame, scope, id, check.form(), warnings(scope, outdated, frame.text())));
        }
    }

    /** The paper that was sent is given out byte by byte as it was; everything else is drawn from what the report says. */
    @GetMapping(EditionAddress.FILE)
    ResponseEntity<byte[]> file(
            Scope scope,
            @PathVariable long id,
            @RequestParam("dang") String format,
            @RequestParam(name = "lan", required = false) @Nullable Integer deed) {
        if (deed != null) {
            return paper(scope, id, deed);
        }
        Reports.Read read = reports.read(scope, id);
        if (!files.reports().formats().contains(format)) {
            throw new NotFound();
        }
        return files.reports().download(read, format, reports.sent(scope, id));
    }

    /** A paper that left the house, also one that came back. */
    private ResponseEntity<byte[]> paper(Scope scope, long id, int deed) {
        Edition edition = reports.edition(scope, id);
        Reports.Sent sent = reports.papers(scope, id).get(deed);
        if (sent == null) {
            throw new NotFound();
        }
        return files.reports().paper(edition, deed, sent);
    }
}
