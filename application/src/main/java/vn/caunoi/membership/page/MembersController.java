package vn.caunoi.membership.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The list of members of a line within a unit, as of a day; what it shows stands in its address. */
@PageController
class MembersController {

    private final Templates templates;
    private final RollReading reading;
    private final Today today;

    MembersController(Templates templates, RollReading reading, Today today) {
        this.templates = templates;
        this.reading = reading;
        this.today = today;
    }

    @GetMapping(Addresses.MEMBERS)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        RollAsked asked = RollAsked.read(parameters, today, frame.text());
        JteModel page = reading.read(scope, asked, frame.text())
                .<JteModel>map(view ->
                        templates.membershipList(frame.titled(view.head().title()), view))
                .orElseGet(() -> templates.membershipNothing(
                        frame.page("membership.nav"), frame.text().t("membership.roll.nothing.text", asked.day())));
        return asked.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }
}
