package vn.caunoi.organization.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page of one unit as it stands, or stood on a day. */
@PageController
class UnitController {

    private static final String FORM = "organization.unit.form";

    private final Templates templates;
    private final UnitReading reading;
    private final Viewpoints viewpoints;

    UnitController(Templates templates, UnitReading reading, Viewpoints viewpoints) {
        this.templates = templates;
        this.reading = reading;
        this.viewpoints = viewpoints;
    }

    @GetMapping(Addresses.UNITS + "/{ma}")
    ResponseEntity<JteModel> unit(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        LocalDate day = viewpoints.day(check);
        JteModel page = viewpoints.onOneSnapshot(scope, () -> {
            UnitReading.Shown shown = reading.of(scope, ma, viewpoints.on(scope, day), frame);
            return templates.organizationUnit(shown.page(), shown.view(), check.form());
        });
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }
}
