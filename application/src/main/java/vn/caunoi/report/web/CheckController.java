package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.Reports;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** What is looked at before a report is laid before the committee, and what a person answers. */
@PageController
class CheckController {

    private final Templates templates;
    private final Reports reports;
    private final ReportChecks checks;
    private final CheckReading reading;
    private final ClosedReports closed;

    CheckController(
            Templates templates, Reports reports, ReportChecks checks, CheckReading reading, ClosedReports closed) {
        this.closed = closed;
        this.templates = templates;
        this.reports = reports;
        this.checks = checks;
        this.reading = reading;
    }

    @GetMapping(EditionAddress.CHECKS)
    ResponseEntity<JteModel> look(PageFrame frame, Scope scope, @PathVariable long id) {
        return closed.closed(frame, scope, id, new LinkedMultiValueMap<>())
                .orElseGet(() ->
                        Answer.page(page(frame, scope, checks.look(scope, id), Form.empty(CheckReading.KEY), "")));
    }

    @PostMapping(EditionAddress.CHECKS)
    ResponseEntity<JteModel> answer(
            PageFrame frame,
            Scope scope,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Optional<ResponseEntity<JteModel>> said = closed.closed(frame, scope, id, parameters);
        if (said.isPresent()) {
            return said.get();
        }
        ReportChecks.Looked looked = checks.look(scope, id);
        if (!reports.mayBegin(scope, looked.edition())) throw new Forbidden();
        FormCheck check = new FormCheck(Form.typed(CheckReading.KEY, parameters), frame.text());
        List<Remark.Wanted> answers = reading.answers(looked, check);
        if (!check.valid()) {
            return Answer.invalid(page(frame, scope, looked, check.form(), ""));
        }
        try {
            answers.forEach(wanted -> reports.write(scope, id, wanted));
        } catch (Outdated outdated) {
            return Answer.conflict(page(
                    frame,
                    scope,
                    checks.look(scope, id),
                    check.form(),
                    frame.text().t("report.check.outdated")));
        }
        if (answers.isEmpty() && looked.open().isEmpty()) {
            Flash.good(next, "report.check.nothing-open");
        } else if (answers.isEmpty()) {
            Flash.watch(next, "report.remark.answer.none");
        } else {
            Flash.good(next, "report.remark.answer.done");
        }
        return Answer.next(EditionAddress.one(id));
    }

    private JteModel page(PageFrame frame, Scope scope, ReportChecks.Looked looked, Form form, String notice) {
        return reading.page(templates, frame, scope, looked, form, notice, reports.mayBegin(scope, looked.edition()));
    }
}
