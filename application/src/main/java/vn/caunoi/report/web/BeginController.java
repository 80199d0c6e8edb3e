package vn.caunoi.report.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Reports;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The step from a live draft to a report that is kept. */
@PageController
class BeginController {

    private final Reports reports;
    private final DraftChoices choices;

    BeginController(Reports reports, DraftChoices choices) {
        this.reports = reports;
        this.choices = choices;
    }

    @PostMapping(EditionAddress.BEGIN)
    ResponseEntity<JteModel> begin(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        if (!scope.may(Action.RECORD)) throw new Forbidden();
        FormCheck check = new FormCheck(Form.typed(DraftController.FORM, parameters), frame.text());
        DraftAddress address = DraftController.asked(check, choices.usual(scope).orElseThrow(NotFound::new));
        if (!check.valid()) {
            throw new NotFound();
        }
        Edition edition = reports.begin(scope, address.asked());
        LocalDate asked = address.cutOff() == null ? edition.of().last() : address.cutOff();
        if (!asked.equals(edition.cutOff())) {
            Flash.watch(
                    next,
                    "report.draft.begun-before",
                    frame.text().date(edition.cutOff()),
                    frame.text().date(asked));
        }
        return Answer.next(EditionAddress.one(edition.id()));
    }
}
