package vn.caunoi.activity.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The periodic dialogues of a year, enterprise by enterprise: held when, or not yet. */
@PageController
class DialogueController {

    static final String PATH = Addresses.ACTIVITIES + "/doi-thoai";

    private final Templates templates;
    private final DialogueReading reading;

    DialogueController(Templates templates, DialogueReading reading) {
        this.templates = templates;
        this.reading = reading;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> year(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> typed) {
        Form asked = DialogueReading.checked(Form.typed("activity.dialogue", typed), frame.text());
        Form form = reading.filled(scope, asked);
        JteModel page = templates.activityDialogues(
                frame.page("activity.dialogue.title", form.value(DialogueReading.YEAR))
                        .under("activity.nav", Addresses.ACTIVITIES),
                reading.read(scope, form, ListController.page(typed), frame.text()),
                form);
        return asked.valid() ? Answer.page(page) : Answer.invalid(page);
    }
}
