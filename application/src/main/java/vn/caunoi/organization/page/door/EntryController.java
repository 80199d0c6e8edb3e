package vn.caunoi.organization.page.door;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.door.DoorDesk.Visit;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** Corrects an entry in the life of a unit through the form that recorded it, or takes it back after a question. */
@PageController
@RequestMapping(Addresses.UNITS + "/{ma}/but-toan/{entry}")
class EntryController {

    private final DoorDesk desk;
    private final Doors doors;
    private final Thresholds thresholds;
    private final TakeBack takeBack;
    private final Templates templates;

    EntryController(DoorDesk desk, Doors doors, Thresholds thresholds, TakeBack takeBack, Templates templates) {
        this.desk = desk;
        this.doors = doors;
        this.thresholds = thresholds;
        this.takeBack = takeBack;
        this.templates = templates;
    }

    @GetMapping("/sua")
    JteModel correct(
            PageFrame frame, Scope scope, @PathVariable String ma, @PathVariable long entry, RedirectAttributes next) {
        Threshold at = standing(at(scope, ma, entry));
        return desk.begin(new Visit(frame, scope, at, door(at), next));
    }

    /** The second of two equal corrections finds its entry taken: the desk sees that what it says stands already. */
    @PostMapping("/sua")
    ResponseEntity<JteModel> correct(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Threshold at = at(scope, ma, entry);
        return desk.send(new Visit(frame, scope, at, door(at), next), parameters);
    }

    @GetMapping("/rut-lai")
    JteModel ask(PageFrame frame, Scope scope, @PathVariable String ma, @PathVariable long entry) {
        return question(frame, standing(at(scope, ma, entry)), List.of());
    }

    @PostMapping("/rut-lai")
    ResponseEntity<JteModel> takeBack(
            PageFrame frame, Scope scope, @PathVariable String ma, @PathVariable long entry, RedirectAttributes next) {
        Threshold at = at(scope, ma, entry);
        boolean standing = at.mending().filter(event -> event.stands()).isPresent();
        try {
            if (standing) takeBack.post(scope, at);
        } catch (Refused refused) {
            List<String> hindrances = refused.refusals().stream()
                    .map(refusal -> frame.text().t(refusal))
                    .distinct()
                    .toList();
            return Answer.invalid(question(frame, at, hindrances));
        }
        if (standing) {
            Flash.good(next, "organization.door.taken-back");
        } else {
            Flash.watch(next, "organization.door.taken-already");
        }
        return Answer.next(takeBack.after(scope, at));
    }

    private JteModel question(PageFrame frame, Threshold at, List<String> hindrances) {
        return templates.organizationTakeBack(
                Ways.under(frame.page("organization.take-back.title"), at),
                takeBack.question(at, hindrances, frame.text()));
    }

    private Threshold at(Scope scope, String ma, long entry) {
        Threshold at = thresholds.of(scope, ma, entry);
        doors.require(scope, at.unit());
        return at;
    }

    private static Threshold standing(Threshold at) {
        if (at.mending().filter(event -> event.stands()).isEmpty()) throw new NotFound();
        return at;
    }

    /** What names a unit out of reach cannot be said anew by this reader. */
    private Door door(Threshold at) {
        return at.mending().filter(event -> !event.partly()).flatMap(doors::of).orElseThrow(NotFound::new);
    }
}
