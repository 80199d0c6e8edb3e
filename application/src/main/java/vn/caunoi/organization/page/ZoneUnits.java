package vn.caunoi.organization.page;

import caunoi.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;

/** On the page of a zone: the organisations whose principal enterprise lies in it, counted by line and kind. */
@Component
public class ZoneUnits implements Cards<ZoneAt> {

    private static final int PLACE = 20;

    private final Register register;
    private final Viewpoints viewpoints;
    private final Templates templates;

    ZoneUnits(Register register, Viewpoints viewpoints, Templates templates) {
        this.register = register;
        this.viewpoints = viewpoints;
        this.templates = templates;
    }

    /** How many units of a kind there are, and where they are listed. */
    public record Count(String line, String kind, String number, String path) {}

    @Override
    public Optional<Card> about(ZoneAt zone, Page page, Scope scope) {
        Registered units = register.on(scope, zone.day(), zone.pin());
        Map<UnitKind, Long> counted = units.standing()
                .filter(row -> row.principal() != null && row.principal().liesIn(zone.code()))
                .collect(Collectors.groupingBy(row -> row.unit().kind(), TreeMap::new, Collectors.counting()));
        Viewpoint from = new Viewpoint(zone.day(), viewpoints.today(), zone.pin());
        UnitWords words = new UnitWords(page.text());
        List<Count> counts = counted.entrySet().stream()
                .map(each -> new Count(
                        words.line(each.getKey().line()),
                        words.kind(each.getKey()),
                        page.text().number(each.getValue()),
                        path(zone, each.getKey(), from)))
                .toList();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Card(PLACE, page.t("organization.zone.title"), templates.organizationZone(page, counts)));
    }

    private static String path(ZoneAt zone, UnitKind kind, Viewpoint from) {
        return UriComponentsBuilder.fromPath(Addresses.UNITS)
                .queryParam(Filter.LINE, kind.line().code())
                .queryParam(Filter.KIND, kind)
                .queryParam(Filter.ZONE, "{zone}")
                .queryParamIfPresent(Addresses.DAY, Optional.ofNullable(from.carried()))
                .encode()
                .buildAndExpand(zone.code())
                .toUriString();
    }
}
