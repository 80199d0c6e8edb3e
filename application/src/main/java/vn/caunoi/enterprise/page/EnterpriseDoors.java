package vn.caunoi.enterprise.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The doors of the register of enterprises: a new one, what it is from a day on, and corrections. */
@PageController
class EnterpriseDoors {

    private static final String NEW = "/ghi-doanh-nghiep";
    private static final String CHANGE = Addresses.ENTERPRISES + "/{code}/thay-doi";
    private static final String ENTRY = Addresses.ENTERPRISES + "/{code}/dong/{entry}";

    private final Templates templates;
    private final RegisterDays days;
    private final Enterprises enterprises;
    private final EnterpriseGate gate;
    private final EnterpriseReading register;

    EnterpriseDoors(
            Templates templates,
            RegisterDays days,
            Enterprises enterprises,
            EnterpriseGate gate,
            EnterpriseReading register) {
        this.templates = templates;
        this.days = days;
        this.enterprises = enterprises;
        this.gate = gate;
        this.register = register;
    }

    /** The address of a step of one enterprise. */
    static String path(String code, String... steps) {
        return RegisterFormView.path(Addresses.ENTERPRISES, code, steps);
    }

    @GetMapping(NEW)
    ResponseEntity<JteModel> fresh(PageFrame frame, Scope scope) {
        gate.requireWriter(scope);
        return Answer.page(
                freshPage(frame, scope, Form.empty(EnterpriseForm.KEY).with("trang-thai", "HOAT_DONG")));
    }

    @PostMapping(NEW)
    ResponseEntity<JteModel> enter(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        gate.requireWriter(scope);
        EnterpriseForm form = new EnterpriseForm(parameters, frame.text());
        String code = form.code();
        if (!code.isEmpty() && !live(code, scope).isEmpty()) {
            form.reject("ma", "enterprise.form.code-known", code);
        }
        return done(
                form,
                frame,
                () -> form.entry(code, null),
                entry -> {
                    gate.requireZones(scope, Arrays.asList(entry.zone()));
                    enterprises.register(scope.actor(), entry);
                    Flash.good(next, "enterprise.done.entered", entry.name());
                    return Addresses.enterprise(code, null);
                },
                refused -> freshPage(frame, scope, refused));
    }

    private JteModel freshPage(PageFrame frame, Scope scope, Form form) {
        Page page = EnterpriseController.under(frame.page("enterprise.door.new"));
        return page(
                page,
                scope,
                form,
                RegisterFormView.fresh(
                        page.t("enterprise.door.new.lead"),
                        NEW,
                        page.t("enterprise.door.new.submit"),
                        Addresses.ENTERPRISES));
    }

    @GetMapping(CHANGE)
    ResponseEntity<JteModel> change(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters) {
        gate.requireWriter(scope);
        Standpoint from = days.of(EnterpriseForm.KEY, parameters, scope, frame.text());
        EnterpriseEntry shown = shown(code, from, scope);
        Form form = EnterpriseForm.filled(shown, frame.text())
                .with("tu-ngay", frame.text().date(from.day()));
        return Answer.page(changePage(frame, scope, shown, form));
    }

    @PostMapping(CHANGE)
    ResponseEntity<JteModel> changed(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        gate.requireWriter(scope);
        EnterpriseEntry before = shown(code, today(frame, scope), scope);
        EnterpriseForm form = new EnterpriseForm(parameters, frame.text());
        return done(
                form,
                frame,
                () -> form.entry(code, null),
                entry -> {
                    gate.requireZones(scope, zones(code, scope, entry.effectiveOn(), before.zone(), entry.zone()));
                    enterprises.change(scope.actor(), entry);
                    Flash.good(next, "enterprise.done.changed", entry.name(), entry.effectiveOn());
                    return Addresses.enterprise(code, null);
                },
                refused -> changePage(frame, scope, before, refused));
    }

    private JteModel changePage(PageFrame frame, Scope scope, EnterpriseEntry shown, Form form) {
        Page page = under(frame.page("enterprise.door.change.title"), shown);
        return page(
                page,
                scope,
                form.with("ma", shown.code()),
                RegisterFormView.change(
                        page.t("enterprise.door.change.lead", shown.name()),
                        path(shown.code(), "thay-doi"),
                        page.t("enterprise.door.change.submit"),
                        Addresses.enterprise(shown.code(), null)));
    }

    @GetMapping(ENTRY)
    ResponseEntity<JteModel> entry(PageFrame frame, Scope scope, @PathVariable String code, @PathVariable long entry) {
        gate.requireWriter(scope);
        EnterpriseEntry wrong = RegisterMoments.live(live(code, scope), entry);
        return Answer.page(entryPage(frame, scope, wrong, entry, EnterpriseForm.whole(wrong, frame.text())));
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> corrected(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        gate.requireWriter(scope);
        EnterpriseEntry wrong = RegisterMoments.any(
                enterprises.past(scope, code, today(frame, scope).pin()), entry);
        EnterpriseForm form = new EnterpriseForm(parameters, frame.text());
        return done(
                form,
                frame,
                () -> form.entry(code, wrong),
                right -> {
                    gate.requireZones(
                            scope, zones(code, scope, wrong.effectiveOn().minusDays(1), wrong.zone(), right.zone()));
                    enterprises.correct(scope.actor(), entry, right);
                    Flash.good(next, "enterprise.done.corrected", right.name());
                    return Addresses.enterprise(code, null);
                },
                refused -> entryPage(frame, scope, wrong, entry, refused));
    }

    @PostMapping(ENTRY + "/huy")
    ResponseEntity<JteModel> takenBack(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @PathVariable long entry,
            RedirectAttributes next) {
        gate.requireWriter(scope);
        EnterpriseEntry wrong = RegisterMoments.any(
                enterprises.past(scope, code, today(frame, scope).pin()), entry);
        try {
            gate.requireZones(scope, zones(code, scope, wrong.effectiveOn().minusDays(1), wrong.zone()));
            enterprises.takeBack(scope.actor(), entry);
        } catch (Refused refused) {
            Form form = RefusedForm.of(EnterpriseForm.whole(wrong, frame.text()), refused, frame.text());
            return Answer.invalid(entryPage(frame, scope, wrong, entry, form));
        }
        Flash.good(next, "enterprise.done.taken", wrong.name());
        return Answer.next(live(code, scope).isEmpty() ? Addresses.ENTERPRISES : Addresses.enterprise(code, null));
    }

    private JteModel entryPage(PageFrame frame, Scope scope, EnterpriseEntry wrong, long entry, Form form) {
        Page page = under(frame.page("enterprise.door.correct.title"), wrong);
        return page(
                page,
                scope,
                form.with("ma", wrong.code()),
                RegisterFormView.correction(
                        page.t("enterprise.door.correct.lead"),
                        path(wrong.code(), "dong", Long.toString(entry)),
                        page.t("enterprise.door.correct.submit"),
                        Addresses.enterprise(wrong.code(), null)));
    }

    private JteModel page(Page page, Scope scope, Form form, RegisterFormView door) {
        return templates.enterpriseEnterpriseForm(page, form, register.choices(form, scope, page.text()), door);
    }

    /** The zones that a step touches: those named, and that in which the enterprise is on the day by what stands so far. */
    private List<@Nullable String> zones(String code, Scope scope, LocalDate day, @Nullable String... named) {
        List<@Nullable String> zones = new ArrayList<>(Arrays.asList(named));
        live(code, scope).stream()
                .map(Past::content)
                .filter(told -> !told.effectiveOn().isAfter(day))
                .max(Comparator.comparing(EnterpriseEntry::effectiveOn))
                .ifPresent(told -> zones.add(told.zone()));
        return zones;
    }

    private static Page under(Page page, EnterpriseEntry shown) {
        return EnterpriseController.under(page)
                .under(new Crumb(shown.name(), Addresses.enterprise(shown.code(), null)));
    }

    /** Reads the form and takes the step; refusals of either come back beside their fields. */
    private static ResponseEntity<JteModel> done(
            EnterpriseForm form,
            PageFrame frame,
            Supplier<Optional<EnterpriseEntry>> reading,
            Function<EnterpriseEntry, String> step,
            Function<Form, JteModel> again) {
        try {
            Optional<EnterpriseEntry> entry = reading.get();
            if (entry.isPresent()) {
                return Answer.next(step.apply(entry.get()));
            }
            return Answer.invalid(again.apply(form.form()));
        } catch (Refused refused) {
            return Answer.invalid(again.apply(RefusedForm.of(form.form(), refused, frame.text())));
        }
    }

    private EnterpriseEntry shown(String code, Standpoint from, Scope scope) {
        List<Past<EnterpriseEntry>> past = enterprises.past(scope, code, from.pin());
        return EnterpriseRecord.shown(RegisterMoments.some(past), from);
    }

    private List<Past<EnterpriseEntry>> live(String code, Scope scope) {
        return enterprises.past(scope, code, Long.MAX_VALUE).stream()
                .filter(told -> !told.taken())
                .toList();
    }

    private Standpoint today(PageFrame frame, Scope scope) {
        return days.of(EnterpriseForm.KEY, new LinkedMultiValueMap<>(), scope, frame.text());
    }
}
