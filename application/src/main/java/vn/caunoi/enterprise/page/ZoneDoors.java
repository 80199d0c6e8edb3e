package vn.caunoi.enterprise.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The doors of the register of zones: a new one, what it is from a day on, its end, and corrections. */
@PageController
class ZoneDoors {

    private static final String NEW = "/ghi-khu";
    private static final String CHANGE = Addresses.ZONES + "/{code}/thay-doi";
    private static final String CLOSE = Addresses.ZONES + "/{code}/ket-thuc";
    private static final String ENTRY = Addresses.ZONES + "/{code}/dong/{entry}";

    private final Templates templates;
    private final RegisterDays days;
    private final ZoneDesk desk;
    private final ZoneReading register;

    ZoneDoors(Templates templates, RegisterDays days, ZoneDesk desk, ZoneReading register) {
        this.templates = templates;
        this.days = days;
        this.desk = desk;
        this.register = register;
    }

    /** The address of a step of one zone. */
    static String path(String code, String... steps) {
        return RegisterFormView.path(Addresses.ZONES, code, steps);
    }

    @GetMapping(NEW)
    ResponseEntity<JteModel> fresh(PageFrame frame, Scope scope) {
        desk.requireFounder(scope);
        return Answer.page(freshPage(frame, scope, Form.empty(ZoneForm.KEY)));
    }

    @PostMapping(NEW)
    ResponseEntity<JteModel> enter(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        desk.requireFounder(scope);
        ZoneForm form = new ZoneForm(parameters, frame.text());
        String code = form.code();
        form.requireGroup();
        if (!code.isEmpty() && !desk.live(scope, code).isEmpty()) {
            form.reject("ma", "enterprise.zone.form.code-known", code);
        }
        try {
            Optional<ZoneEntry> entry = form.entry(code, null, desk.groups(scope));
            if (entry.isPresent()) {
                desk.enter(scope, entry.get());
                tell(scope, entry.get(), next);
                return Answer.next(Addresses.zone(code, null));
            }
            return Answer.invalid(freshPage(frame, scope, form.form()));
        } catch (Refused refused) {
            return Answer.invalid(freshPage(frame, scope, RefusedForm.of(form.form(), refused, frame.text())));
        }
    }

    /** A group that comes to be with its first zone is held by nobody until an administrator gives the right. */
    private void tell(Scope scope, ZoneEntry entered, RedirectAttributes next) {
        String group = entered.group();
        if (group != null && !desk.holdsGroup(scope, group)) {
            Flash.watch(next, "enterprise.zone.done.entered.new-group", entered.name(), group);
        } else {
            Flash.good(next, "enterprise.zone.done.entered", entered.name());
        }
    }

    private JteModel freshPage(PageFrame frame, Scope scope, Form form) {
        Page page = ZoneController.under(frame.page("enterprise.zone.door.new"));
        RegisterFormView door = RegisterFormView.fresh(
                page.t("enterprise.zone.door.new.lead"),
                NEW,
                page.t("enterprise.zone.door.new.submit"),
                Addresses.ZONES);
        return templates.enterpriseZoneForm(page, form, register.options(scope, page.text()), door);
    }

    @GetMapping(CHANGE)
    ResponseEntity<JteModel> change(PageFrame frame, Scope scope, @PathVariable String code) {
        ZoneEntry shown = shown(frame, scope, code);
        Form form = ZoneForm.filled(shown, frame.text())
                .with("tu-ngay", frame.text().date(days.today()));
        return Answer.page(changePage(frame, scope, shown, form));
    }

    @PostMapping(CHANGE)
    ResponseEntity<JteModel> changed(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        ZoneEntry shown = shown(frame, scope, code);
        ZoneForm form = new ZoneForm(parameters, frame.text());
        form.requireDay();
        try {
            Optional<ZoneEntry> entry = form.entry(code, null, desk.groups(scope));
            if (entry.isPresent()) {
                desk.change(scope, entry.get());
                Flash.good(
                        next,
                        "enterprise.zone.done.changed",
                        entry.get().name(),
                        entry.get().effectiveOn());
                return Answer.next(Addresses.zone(code, null));
            }
            return Answer.invalid(changePage(frame, scope, shown, form.form()));
        } catch (Refused refused) {
            return Answer.invalid(changePage(frame, scope, shown, RefusedForm.of(form.form(), refused, frame.text())));
        }
    }

    private JteModel changePage(PageFrame frame, Scope scope, ZoneEntry shown, Form form) {
        Page page = under(frame.page("enterprise.zone.door.change.title"), shown);
        RegisterFormView door = RegisterFormView.change(
                page.t("enterprise.zone.door.change.lead", shown.name()),
                path(shown.code(), "thay-doi"),
                page.t("enterprise.door.change.submit"),
                Addresses.zone(shown.code(), null));
        return templates.enterpriseZoneForm(
                page, form.with("ma", shown.code()), register.options(scope, page.text()), door);
    }

    @GetMapping(CLOSE)
    ResponseEntity<JteModel> close(PageFrame frame, Scope scope, @PathVariable String code) {
        ZoneEntry shown = shown(frame, scope, code);
        Form form = Form.empty(ZoneForm.KEY).with("den-ngay", frame.text().date(days.today()));
        return Answer.page(closePage(frame, shown, form, desk.inside(scope, code, days.today())));
    }

    @PostMapping(CLOSE)
    ResponseEntity<JteModel> closed(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        ZoneEntry shown = shown(frame, scope, code);
        ZoneForm form = new ZoneForm(parameters, frame.text());
        PaperReference paper = form.paper();
        Optional<LocalDate> day = form.end();
        long inside = day.map(end -> desk.inside(scope, code, end)).orElse(0L);
        if (inside > 0 && !form.isSeen()) {
            form.reject(ZoneForm.SEEN, "enterprise.zone.close.inside", inside);
        }
        if (day.isEmpty() || !form.form().valid()) {
            return Answer.invalid(closePage(frame, shown, form.form(), inside));
        }
        try {
            desk.close(scope, code, day.get(), paper);
        } catch (Refused refused) {
            return Answer.invalid(closePage(frame, shown, RefusedForm.of(form.form(), refused, frame.text()), inside));
        }
        if (inside > 0) {
            Flash.watch(next, "enterprise.zone.done.closed.inside", shown.name(), day.get(), inside);
        } else {
            Flash.good(next, "enterprise.zone.done.closed", shown.name(), day.get());
        }
        return Answer.next(Addresses.zone(code, null));
    }

    private JteModel closePage(PageFrame frame, ZoneEntry shown, Form form, long inside) {
        Page page = under(frame.page("enterprise.zone.door.close"), shown);
        RegisterFormView door = RegisterFormView.change(
                        page.t("enterprise.zone.door.close.lead", shown.name()),
                        path(shown.code(), "ket-thuc"),
                        page.t("enterprise.zone.door.close"),
                        Addresses.zone(shown.code(), null))
                .warning(inside == 0 ? "" : page.t("enterprise.zone.close.inside", inside));
        return templates.enterpriseCloseZone(page, form, door);
    }

    @GetMapping(ENTRY)
    ResponseEntity<JteModel> entry(PageFrame frame, Scope scope, @PathVariable String code, @PathVariable long entry) {
        desk.requireKeeper(scope, code);
        ZoneEntry wrong = RegisterMoments.live(desk.live(scope, code), entry);
        return Answer.page(entryPage(frame, scope, wrong, entry, ZoneForm.whole(wrong, frame.text())));
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> corrected(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        desk.requireKeeper(scope, code);
        ZoneEntry wrong = RegisterMoments.any(desk.past(scope, code, Long.MAX_VALUE), entry);
        ZoneForm form = new ZoneForm(parameters, frame.text());
        try {
            Optional<ZoneEntry> right = form.entry(code, wrong, desk.groups(scope));
            if (right.isPresent()) {
                desk.correct(scope, entry, right.get());
                Flash.good(next, "enterprise.zone.done.corrected", right.get().name());
                return Answer.next(Addresses.zone(code, null));
            }
            return Answer.invalid(entryPage(frame, scope, wrong, entry, form.form()));
        } catch (Refused refused) {
            return Answer.invalid(
                    entryPage(frame, scope, wrong, entry, RefusedForm.of(form.form(), refused, frame.text())));
        }
    }

    @PostMapping(ENTRY + "/huy")
    ResponseEntity<JteModel> takenBack(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @PathVariable long entry,
            RedirectAttributes next) {
        desk.requireKeeper(scope, code);
        ZoneEntry wrong = RegisterMoments.any(desk.past(scope, code, Long.MAX_VALUE), entry);
        try {
            desk.takeBack(scope, code, entry);
        } catch (Refused refused) {
            Form form = RefusedForm.of(ZoneForm.whole(wrong, frame.text()), refused, frame.text());
            return Answer.invalid(entryPage(frame, scope, wrong, entry, form));
        }
        Flash.good(next, "enterprise.zone.done.taken", wrong.name());
        return Answer.next(desk.live(scope, code).isEmpty() ? Addresses.ZONES : Addresses.zone(code, null));
    }

    private JteModel entryPage(PageFrame frame, Scope scope, ZoneEntry wrong, long entry, Form form) {
        Page page = under(frame.page("enterprise.zone.door.correct.title"), wrong);
        RegisterFormView door = RegisterFormView.correction(
                page.t("enterprise.door.correct.lead"),
                path(wrong.code(), "dong", Long.toString(entry)),
                page.t("enterprise.door.correct.submit"),
                Addresses.zone(wrong.code(), null));
        return templates.enterpriseZoneForm(
                page, form.with("ma", wrong.code()), register.options(scope, page.text()), door);
    }

    private static Page under(Page page, ZoneEntry shown) {
        return ZoneController.under(page).under(new Crumb(shown.name(), Addresses.zone(shown.code(), null)));
    }

    private ZoneEntry shown(PageFrame frame, Scope scope, String code) {
        desk.requireKeeper(scope, code);
        Standpoint today = days.of(ZoneForm.KEY, new LinkedMultiValueMap<>(), scope, frame.text());
        return ZoneRecord.shown(RegisterMoments.some(desk.past(scope, code, today.pin())), today);
    }
}
