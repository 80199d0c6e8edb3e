package vn.caunoi.report.plan;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.report.KnownTemplates.Known;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** A version of a plan is looked at by the report that it writes, and put into force by a button. */
@PageController
class PreviewController {

    private static final String FORM = "report.plan.preview";

    private final Templates templates;
    private final PlanDesk desk;
    private final PreviewReading reading;

    PreviewController(Templates templates, PlanDesk desk, PreviewReading reading) {
        this.templates = templates;
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(PlanAddress.PREVIEW)
    ResponseEntity<JteModel> look(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        JteModel page = page(frame, scope, plan(scope, check), check);
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    private Known plan(Scope scope, FormCheck check) {
        return desk.plan(scope, check.typed("he"), check.typed("ma"), check.typed("ban"));
    }

    private JteModel page(PageFrame frame, Scope scope, Known plan, FormCheck check) {
        PreviewReading.Asked asked = reading.asked(scope, plan, check);
        PreviewView view = reading.view(scope, asked, check, frame.text());
        return templates.reportPlanPreview(
                frame.page("report.plan.preview.title").under("report.plan.title", PlanAddress.PAGE),
                check.form().with("unit", asked.unit()).with("ky", asked.period()),
                view);
    }

    @PostMapping(PlanAddress.USE)
    ResponseEntity<JteModel> use(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        Known plan = plan(scope, check);
        try {
            String name =
                    desk.use(scope, plan, check.typed("lan")).name(frame.text().language());
            Flash.good(next, "report.plan.preview.done", name, plan.version());
            return Answer.next(PlanAddress.PAGE);
        } catch (Refused moved) {
            moved.refusals().forEach(refusal -> check.reject("ky", refusal));
            return Answer.conflict(page(frame, scope, plan, check));
        }
    }
}
