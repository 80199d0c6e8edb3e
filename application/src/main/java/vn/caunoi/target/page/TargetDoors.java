package vn.caunoi.target.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.target.Target;

/** The doors of the targets: set one, adjust it with number and reason, withdraw it. */
@PageController
class TargetDoors {

    static final String SET = Addresses.TARGETS + "/giao";
    private static final String ONE = Addresses.TARGETS + "/{entry}";

    private final Templates templates;
    private final TargetDesk desk;
    private final TargetController pages;

    TargetDoors(Templates templates, TargetDesk desk, TargetController pages) {
        this.templates = templates;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(SET)
    ResponseEntity<JteModel> blank(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        desk.gate().requireWriter(scope);
        String owner = owner(Form.typed(TargetForm.KEY, parameters));
        if (!owner.isEmpty() && desk.gate().held(scope, owner).isEmpty()) {
            throw new NotFound();
        }
        return Answer.page(setPage(
                frame,
                scope,
                Form.empty(TargetForm.KEY).with(TargetForm.OWNER, owner).with(TargetForm.DIRECTION, ">=")));
    }

    /** Whom the address names, in the words of the form or of the list. */
    private static String owner(Form asked) {
        return Stream.of(TargetForm.OWNER, TargetController.UNIT, TargetController.ZONE)
                .map(name -> asked.value(name).strip())
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse("");
    }

    @PostMapping(SET)
    ResponseEntity<JteModel> set(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        desk.gate().requireWriter(scope);
        TargetForm form = new TargetForm(parameters, frame.text());
        try {
            Optional<Target> target = desk.read(form, scope, desk.pin(scope));
            if (target.isEmpty()) {
                return Answer.invalid(setPage(frame, scope, form.form()));
            }
            long entry = desk.targets().set(scope.actor(), target.get());
            Flash.good(next, "target.done.set", target.get().owner().code());
            return Answer.next(Addresses.TARGETS + "/" + entry);
        } catch (Refused refused) {
            return Answer.invalid(setPage(
                    frame, scope, TargetForm.refused(form.form(), desk.named(refused, frame.text()), frame.text())));
        }
    }

    private JteModel setPage(PageFrame frame, Scope scope, Form form) {
        Page page = TargetController.under(frame.page("target.set"));
        return templates.targetForm(
                page,
                form,
                desk.options(scope, page.text()),
                new TargetsView.Door(
                        page.t("target.set.lead"), SET, page.t("target.set.submit"), Addresses.TARGETS, false));
    }

    @GetMapping(ONE + "/dieu-chinh")
    ResponseEntity<JteModel> adjust(PageFrame frame, Scope scope, @PathVariable long entry) {
        Plan plan = desk.changeable(scope, entry);
        Target standing = plan.standing().map(Past::content).orElseThrow(NotFound::new);
        return Answer.page(adjustPage(frame, scope, plan, entry, TargetForm.adjusting(standing, frame.text())));
    }

    @PostMapping(ONE + "/dieu-chinh")
    ResponseEntity<JteModel> adjusted(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Plan plan = desk.changeable(scope, entry);
        Target standing = plan.standing().map(Past::content).orElseThrow(NotFound::new);
        TargetForm form = new TargetForm(parameters, frame.text());
        try {
            Optional<Target> adjusted = desk.adjusted(form, standing);
            if (adjusted.isEmpty()) {
                return Answer.invalid(adjustPage(frame, scope, plan, entry, form.form()));
            }
            long added = desk.targets().set(scope.actor(), adjusted.get());
            Flash.good(next, "target.done.adjusted", adjusted.get().adjustment());
            return Answer.next(Addresses.TARGETS + "/" + added);
        } catch (Refused refused) {
            Form told = TargetForm.refused(form.form(), desk.named(refused, frame.text()), frame.text());
            return Answer.invalid(adjustPage(frame, scope, plan, entry, told));
        }
    }

    private JteModel adjustPage(PageFrame frame, Scope scope, Plan plan, long entry, Form form) {
        String path = Addresses.TARGETS + "/" + entry;
        Page page = TargetController.under(frame.page("target.adjust"))
                .under(new Crumb(pages.title(plan, frame.text()), path));
        return templates.targetForm(
                page,
                form,
                desk.options(scope, page.text()),
                new TargetsView.Door(
                        page.t("target.adjust.lead"),
                        path + "/dieu-chinh",
                        page.t("target.adjust.submit"),
                        path,
                        true));
    }

    /** Takes the whole plan back, with its adjustments. */
    @PostMapping(ONE + "/rut")
    ResponseEntity<JteModel> withdrawn(
            PageFrame frame, Scope scope, @PathVariable long entry, RedirectAttributes next) {
        Plan plan = desk.changeable(scope, entry);
        List<Long> live = plan.live().stream().map(Past::entry).toList();
        return withdraw(frame, scope, plan, live, "target.done.withdrawn", next);
    }

    /** Takes only the last adjustment back: the plan before it holds again. */
    @PostMapping(ONE + "/huy-dieu-chinh")
    ResponseEntity<JteModel> adjustmentTaken(
            PageFrame frame, Scope scope, @PathVariable long entry, RedirectAttributes next) {
        Plan plan = desk.changeable(scope, entry);
        if (!plan.endsWithAdjustment(entry)) {
            return refused(frame, scope, plan, Refusal.of("target.refusal.not-live"));
        }
        return withdraw(frame, scope, plan, List.of(entry), "target.done.adjustment-taken", next);
    }

    private ResponseEntity<JteModel> withdraw(
            PageFrame frame, Scope scope, Plan plan, List<Long> entries, String done, RedirectAttributes next) {
        if (!entries.isEmpty()) {
            try {
                desk.targets().withdraw(scope.actor(), entries);
                Flash.good(next, done);
            } catch (Refused refused) {
                return refused(frame, scope, plan, refused.refusals().getFirst());
            }
        }
        return Answer.next(Addresses.TARGETS + "/" + plan.past().getFirst().entry());
    }

    private ResponseEntity<JteModel> refused(PageFrame frame, Scope scope, Plan plan, Refusal why) {
        String words = TargetForm.words(
                desk.named(new Refused(why), frame.text()).refusals().getFirst(), frame.text());
        Page page = TargetController.under(frame.titled(pages.title(plan, frame.text())));
        return Answer.invalid(templates.targetTarget(page, pages.one(plan, scope, words, frame.text())));
    }
}
