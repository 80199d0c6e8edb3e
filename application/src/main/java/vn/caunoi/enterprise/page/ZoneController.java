package vn.caunoi.enterprise.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.ledger.Past;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The register of zones, open to every account, and the page of each zone and group. */
@PageController
class ZoneController {

    private static final String FILTER = "enterprise.filter";

    private final Templates templates;
    private final RegisterDays days;
    private final ZoneReading register;
    private final ZoneRecord records;
    private final ZoneDesk desk;

    ZoneController(Templates templates, RegisterDays days, ZoneReading register, ZoneRecord records, ZoneDesk desk) {
        this.templates = templates;
        this.days = days;
        this.register = register;
        this.records = records;
        this.desk = desk;
    }

    @GetMapping(Addresses.ZONES)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        Standpoint from = register.checked(days.of(FILTER, parameters, scope, frame.text()), scope, frame.text());
        JteModel page = templates.enterpriseZones(
                frame.page("enterprise.zones.title"), register.read(from, scope, frame.text()));
        return from.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    @GetMapping(Addresses.ZONES + "/{code}")
    ResponseEntity<JteModel> one(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters) {
        Standpoint from = days.of(FILTER, parameters, scope, frame.text());
        JteModel page = desk.reading(scope, () -> {
            ZoneOwner owner = desk.owner(code);
            return owner.kind() == ZoneOwner.Kind.ZONE
                    ? zone(frame, scope, owner, code, from)
                    : group(frame, scope, owner, code, from);
        });
        return from.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    private JteModel zone(PageFrame frame, Scope scope, ZoneOwner owner, String code, Standpoint from) {
        List<Past<ZoneEntry>> past = RegisterMoments.some(desk.past(scope, code, from.pin()));
        Page page = under(frame.titled(ZoneRecord.shown(past, from).name()));
        return templates.enterpriseRecord(page, records.view(owner, past, from, page, scope), from.form());
    }

    /** A group has no entry of its own: it is what its zones say. */
    private JteModel group(PageFrame frame, Scope scope, ZoneOwner owner, String code, Standpoint from) {
        Page page = under(frame.page("enterprise.group.named", code));
        ZonesView zones = register.read(
                new Standpoint(from.day(), from.today(), from.pin(), from.form().with(ZoneReading.GROUP, code)),
                scope,
                frame.text());
        if (zones.groups().stream().noneMatch(group -> group.value().equals(code)) && desk.groupUnknown(scope, code)) {
            throw new NotFound();
        }
        RecordView view = new RecordView(
                page.t("enterprise.group.lead", code, from.day()),
                Addresses.zone(code, null),
                page.text().date(from.day()),
                List.of(),
                List.of(),
                records.counts(
                        zones.rows().stream().map(ZonesView.Row::code).collect(Collectors.toSet()),
                        code,
                        from,
                        scope,
                        page.text()),
                records.cards(new ZoneAt(owner, code, from.day(), from.pin()), page, scope),
                List.of(),
                List.of());
        return templates.enterpriseGroup(page, view, zones, from.form());
    }

    static Page under(Page page) {
        return page.under("enterprise.nav.zones", Addresses.ZONES);
    }
}
