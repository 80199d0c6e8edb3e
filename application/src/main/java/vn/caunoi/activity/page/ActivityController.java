package vn.caunoi.activity.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** One activity, and taking it back. */
@PageController
@RequestMapping(Addresses.ACTIVITIES + "/{entry:\\d{1,18}}")
class ActivityController {

    static final String WITHDRAW = "/huy";

    private final Templates templates;
    private final ActivityReading reading;
    private final Activities activities;
    private final Choices choices;

    ActivityController(Templates templates, ActivityReading reading, Activities activities, Choices choices) {
        this.templates = templates;
        this.reading = reading;
        this.activities = activities;
        this.choices = choices;
    }

    @GetMapping
    JteModel look(PageFrame frame, Scope scope, @PathVariable long entry) {
        return page(frame, scope, reading.version(scope, entry), Form.empty(ActivityForm.KEY));
    }

    private JteModel page(PageFrame frame, Scope scope, Version version, Form form) {
        return templates.activityOne(
                frame.titled(new Words(frame.text()).title(version.told())).under("activity.nav", Addresses.ACTIVITIES),
                reading.read(scope, version, frame.text()),
                form);
    }

    @PostMapping(WITHDRAW)
    ResponseEntity<JteModel> withdraw(PageFrame frame, Scope scope, @PathVariable long entry, RedirectAttributes next) {
        choices.requireRecording(scope);
        Version version = reading.version(scope, entry);
        if (!scope.holds(version.told().unitId(), Right.RECORDS)) {
            throw new NotFound();
        }
        try {
            activities.withdraw(scope.actor(), entry);
        } catch (Refused refused) {
            return Answer.invalid(page(
                    frame,
                    scope,
                    reading.version(scope, entry),
                    ActivityForm.refused(Form.empty(ActivityForm.KEY), refused, frame.text())));
        }
        Flash.good(next, "activity.withdrawn");
        return Answer.next(Addresses.activity(entry));
    }
}
