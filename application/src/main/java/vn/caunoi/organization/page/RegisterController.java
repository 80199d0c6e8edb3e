package vn.caunoi.organization.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;

/** The register of units as a tree of the day, or as the list that the filters in the address ask for. */
@PageController
class RegisterController {

    /** {@code danh-sach} draws a list where a tree would do. */
    static final String VIEW = "xem";

    private static final String FORM = "organization.register.form";

    private final Templates templates;
    private final Register register;
    private final Viewpoints viewpoints;
    private final Zones zones;

    RegisterController(Templates templates, Register register, Viewpoints viewpoints, Zones zones) {
        this.zones = zones;
        this.templates = templates;
        this.register = register;
        this.viewpoints = viewpoints;
    }

    @GetMapping(Addresses.UNITS)
    ResponseEntity<JteModel> register(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = check(frame, parameters);
        LocalDate day = viewpoints.day(check);
        int number = check.count(Paging.PARAMETER).map(Long::intValue).orElse(1);
        RegisterReading.Asked asked = new RegisterReading.Asked(
                Filter.of(check),
                Order.of(check.typed(Order.PARAMETER)),
                Math.max(1, number),
                check.typed(VIEW).equals("danh-sach")
                        || !check.typed(Order.PARAMETER).isEmpty(),
                address(frame));
        JteModel page = viewpoints.onOneSnapshot(scope, () -> {
            Viewpoint from = viewpoints.on(scope, day);
            Registered units = register.on(scope, day, from.pin());
            refuseUnknown(check, units);
            return templates.organizationRegister(
                    frame.page("organization.register.title"),
                    new RegisterReading(units, from, asked, frame.text()).view(),
                    check.form());
        });
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    /** A superior or zone that is none, beside its field as the other choices. */
    private void refuseUnknown(FormCheck check, Registered units) {
        String parent = check.typed(Filter.PARENT);
        if (!parent.isEmpty() && units.find(parent).isEmpty()) {
            check.reject(Filter.PARENT, "organization.register.unknown-choice", parent);
        }
        String zone = check.typed(Filter.ZONE);
        if (!zone.isEmpty() && zones.owner(zone).isEmpty()) {
            check.reject(Filter.ZONE, "organization.register.unknown-choice", zone);
        }
    }

    /** The branches below one unit, fetched when it is opened. */
    @GetMapping(Addresses.UNITS + "/{ma}" + TreeDrawing.BELOW)
    JteModel below(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @RequestParam MultiValueMap<String, String> parameters) {
        LocalDate day = viewpoints.day(check(frame, parameters));
        return viewpoints.onOneSnapshot(scope, () -> {
            Viewpoint from = viewpoints.on(scope, day);
            Registered units = register.on(scope, day, from.pin());
            return templates.organizationBelow(
                    frame.page("organization.register.title"),
                    new TreeDrawing(units, from, frame.text())
                            .below(units.find(ma).orElseThrow(NotFound::new)));
        });
    }

    private static FormCheck check(PageFrame frame, MultiValueMap<String, String> parameters) {
        return new FormCheck(Form.typed(FORM, parameters), frame.text());
    }

    private static String address(PageFrame frame) {
        String query = frame.navigation().query();
        return query.isEmpty() ? Addresses.UNITS : Addresses.UNITS + "?" + query;
    }
}
