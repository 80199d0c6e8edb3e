package vn.caunoi.enterprise.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.StandingEnterprise;
import vn.caunoi.enterprise.StandingZone;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Reads the register of zones with the enterprises in operation: two statements. */
@Component
class ZoneReading {

    static final String GROUP = "nhom";
    static final String KIND = "loai";

    private final Zones zones;
    private final Enterprises enterprises;
    private final EnterpriseGate gate;
    private final RegisterDays days;
    private final Transactions transactions;

    ZoneReading(
            Zones zones, Enterprises enterprises, EnterpriseGate gate, RegisterDays days, Transactions transactions) {
        this.zones = zones;
        this.enterprises = enterprises;
        this.gate = gate;
        this.days = days;
        this.transactions = transactions;
    }

    ZonesView read(Standpoint from, Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> {
            List<StandingZone> standing = zones.standing(scope, from.day(), from.pin());
            List<StandingZone> wanted = standing.stream()
                    .filter(zone -> isWanted(zone, from.form()))
                    .toList();
            return view(from, scope, text, standing, wanted);
        });
    }

    private ZonesView view(
            Standpoint from, Scope scope, Text text, List<StandingZone> standing, List<StandingZone> wanted) {
        Map<String, Long> operating = operating(enterprises.standing(scope, from.day(), from.pin()));
        long inside = wanted.stream()
                .mapToLong(zone -> operating.getOrDefault(zone.code(), 0L))
                .sum();
        return new ZonesView(
                from.form(),
                groups(standing, text),
                new Words(text).kinds(),
                wanted.stream().map(zone -> row(zone, operating, from, text)).toList(),
                new ZonesView.Total(text.number(wanted.size()), area(wanted, text), text.number(inside)),
                gate.mayFound(scope));
    }

    /** What can be chosen today in the forms of a zone: of the groups those that the reader keeps. */
    ZonesView.Options options(Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> {
            List<Option> groups = groups(zones.standing(scope, days.today(), Long.MAX_VALUE), text);
            Set<String> held =
                    gate.heldGroups(scope, groups.stream().map(Option::value).toList());
            return new ZonesView.Options(
                    new Words(text).kinds(),
                    groups.stream()
                            .filter(group -> held.contains(group.value()))
                            .toList());
        });
    }

    /** The same with a kind or group that no zone can have, refused beside its field. */
    Standpoint checked(Standpoint from, Scope scope, Text text) {
        FormCheck check = new FormCheck(from.form(), text);
        EnterpriseFilter.choice(check, KIND, ZoneKind.values());
        String group = check.typed(GROUP);
        if (!group.isEmpty()
                && transactions
                        .reading(scope.actor(), () -> zones.groupIds(List.of(group)))
                        .isEmpty()) {
            check.reject(GROUP, "enterprise.form.choice-wrong", group);
        }
        return new Standpoint(from.day(), from.today(), from.pin(), check.form());
    }

    private static boolean isWanted(StandingZone zone, Form form) {
        String group = form.value(GROUP).strip();
        String kind = form.value(KIND).strip();
        return (group.isEmpty() || group.equals(zone.group()))
                && (kind.isEmpty()
                        || (zone.kind() != null && kind.equals(zone.kind().name())));
    }

    static Map<String, Long> operating(List<StandingEnterprise> standing) {
        return standing.stream()
                .filter(StandingEnterprise::operates)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.zone(), ""), Collectors.counting()));
    }

    static List<Option> groups(List<StandingZone> standing, Text text) {
        return standing.stream()
                .map(StandingZone::group)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(group -> new Option(group, text.t("enterprise.group.named", group)))
                .toList();
    }

    static String area(List<StandingZone> zones, Text text) {
        BigDecimal sum = zones.stream()
                .map(StandingZone::areaHa)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "" : text.number(sum);
    }

    private static ZonesView.Row row(StandingZone zone, Map<String, Long> operating, Standpoint from, Text text) {
        Words words = new Words(text);
        @Nullable String group = zone.group();
        @Nullable LocalDate until = zone.until();
        return new ZonesView.Row(
                zone.code(),
                zone.name(),
                Addresses.zone(zone.code(), from.asked()),
                words.kind(zone.kind()),
                group == null ? "" : group,
                group == null ? null : Addresses.zone(group, from.asked()),
                zone.areaHa() == null ? "" : text.number(zone.areaHa()),
                words.since(zone.since()),
                until == null ? "" : text.date(until),
                text.number(operating.getOrDefault(zone.code(), 0L)),
                inside(zone.code(), null, from));
    }

    /** The enterprises in operation of a zone or group, and of one owner type where it is given. */
    static String inside(String zone, @Nullable String type, Standpoint from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.ENTERPRISES)
                .queryParam(EnterpriseFilter.ZONE, "{zone}")
                .queryParam(EnterpriseFilter.STATUS, OperatingStatus.HOAT_DONG);
        if (type != null) {
            address.queryParam(EnterpriseFilter.TYPE, type);
        }
        if (!from.today()) {
            address.queryParam(Addresses.DAY, from.day());
        }
        return address.encode().buildAndExpand(zone).toUriString();
    }
}
