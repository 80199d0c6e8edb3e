package vn.caunoi.organization.page.door;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageFrame;

/** Takes a form through its steps: filled in, tried, read once more, recorded; the same form sent twice records once. */
@Component
class DoorDesk {

    /** Sent with the form when its effect was read and agreed to. */
    static final String AGREED = "xac-nhan";

    /** Sent with the form when it is to be mended first. */
    static final String MEND = "sua-lai";

    private final Templates templates;
    private final Recording recording;
    private final Ways ways;

    DoorDesk(Templates templates, Recording recording, Ways ways) {
        this.templates = templates;
        this.recording = recording;
        this.ways = ways;
    }

    /** One visit to a door. */
    record Visit(PageFrame frame, Scope scope, Threshold at, Door door, RedirectAttributes next) {

        DoorForms forms() {
            return new DoorForms(door, at, frame.text());
        }

        /** A correction that says what the ledger says would only lengthen the history. */
        boolean mendsNothing(Statement statement) {
            return at.original() != null
                    && at.mending().filter(LifeEvent::stands).isPresent()
                    && Recording.isSame(at.original(), statement.units().getFirst());
        }

        String action() {
            return at.mended() == null
                    ? Doors.address(at.code()) + "/" + door.name()
                    : Doors.entry(at.code(), at.mended().entry()) + "/sua";
        }

        List<LifeEvent> voided() {
            return Stream.ofNullable(at.mended()).toList();
        }

        Page page() {
            String key = "organization.door." + door.name();
            return Ways.under(
                    frame.titled(
                            at.mends()
                                    ? frame.text()
                                            .t(
                                                    "organization.door.mend",
                                                    frame.text().t(key))
                                    : frame.text().t(key)),
                    at);
        }
    }

    JteModel begin(Visit visit) {
        return form(visit, visit.forms().begin());
    }

    private JteModel form(Visit visit, Form form) {
        return templates.organizationDoor(
                visit.page(),
                new DoorView.Filling(
                        lead(visit),
                        visit.action(),
                        Doors.address(visit.at().code()),
                        visit.forms().inputs()),
                form);
    }

    private static String lead(Visit visit) {
        return visit.frame()
                .text()
                .t(
                        "organization.door.lead",
                        visit.at().unit().unit().name(),
                        visit.at().code());
    }

    ResponseEntity<JteModel> send(Visit visit, MultiValueMap<String, String> parameters) {
        Form typed = Form.typed(DoorForms.KEY, parameters);
        if (parameters.containsKey(MEND)) return Answer.page(form(visit, typed));
        DoorForms.Read read = visit.forms().read(typed);
        Statement statement = read.statement();
        if (statement == null) return Answer.invalid(form(visit, read.form()));
        if (visit.mendsNothing(statement)) {
            Flash.watch(visit.next(), "organization.door.nothing-mended");
            return Answer.next(Doors.address(visit.at().code()));
        }
        try {
            if (!parameters.containsKey(AGREED)) {
                recording.tryOut(visit.scope(), statement, visit.voided());
                return Answer.page(question(visit, typed, statement));
            }
            recording.post(visit.scope(), statement, visit.voided());
        } catch (Refused refused) {
            if (!recording.stands(visit.scope(), statement)) {
                return Answer.invalid(form(visit, visit.forms().refused(typed, refused)));
            }
            Flash.watch(visit.next(), "organization.door.stands-already");
            return Answer.next(ways.after(visit.scope(), visit.at(), statement));
        }
        Flash.good(visit.next(), visit.at().mends() ? "organization.door.mended" : "organization.door.recorded");
        return Answer.next(ways.after(visit.scope(), visit.at(), statement));
    }

    private JteModel question(Visit visit, Form typed, Statement statement) {
        DoorForms forms = visit.forms();
        Consequences consequences = new Consequences(
                visit.at(), visit.door(), statement, visit.frame().text());
        Map<String, String> sent = new LinkedHashMap<>();
        forms.inputs().forEach(input -> sent.put(input.name(), typed.value(input.name())));
        return templates.organizationConfirm(
                visit.page(),
                new DoorView.Confirming(
                        lead(visit),
                        visit.action(),
                        Doors.address(visit.at().code()),
                        forms.typed(typed),
                        consequences.effects(),
                        consequences.warnings(visit.scope()),
                        sent));
    }
}
