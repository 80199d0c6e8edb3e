package vn.caunoi.enterprise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.StandingEnterprise;
import vn.caunoi.enterprise.StandingZone;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.enterprise.page.EnterprisesView.Choices;
import vn.caunoi.enterprise.page.EnterprisesView.Row;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Reads one page of the register of enterprises: two statements, however many rows there are. */
@Component
class EnterpriseReading {

    static final int PAGE_SIZE = 30;

    private final Enterprises enterprises;
    private final Zones zones;
    private final EnterpriseGate gate;
    private final RegisterDays days;
    private final Transactions transactions;

    EnterpriseReading(
            Enterprises enterprises, Zones zones, EnterpriseGate gate, RegisterDays days, Transactions transactions) {
        this.enterprises = enterprises;
        this.zones = zones;
        this.gate = gate;
        this.days = days;
        this.transactions = transactions;
    }

    EnterprisesView read(Standpoint from, Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> page(from, scope, text));
    }

    private EnterprisesView page(Standpoint from, Scope scope, Text text) {
        List<StandingZone> standing = zones.standing(scope, from.day(), from.pin());
        EnterpriseFilter filter = EnterpriseFilter.of(from.form(), wanted(from.form(), standing));
        List<StandingEnterprise> found = enterprises.standing(scope, from.day(), from.pin()).stream()
                .filter(filter::wants)
                .toList();
        Paging paging = paging(from, found.size(), text);
        Map<String, StandingZone> byCode =
                standing.stream().collect(Collectors.toMap(StandingZone::code, Function.identity()));
        List<Row> rows = found.stream()
                .skip((paging.number() - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(row -> row(row, byCode, from, text))
                .toList();
        return new EnterprisesView(
                from.form(), choices(from.form(), standing, text), rows, paging, gate.mayWrite(scope));
    }

    /** The zone asked for, or the zones of the group; {@code -} for outside of all zones. */
    private static @Nullable Set<String> wanted(Form form, List<StandingZone> standing) {
        String asked = form.value(EnterpriseFilter.ZONE).strip();
        if (asked.isEmpty()) {
            return null;
        }
        if (asked.equals(OUTSIDE)) {
            return Set.of("");
        }
        Set<String> ofGroup = standing.stream()
                .filter(zone -> asked.equals(zone.group()))
                .map(StandingZone::code)
                .collect(Collectors.toSet());
        return ofGroup.isEmpty() ? Set.of(asked) : ofGroup;
    }

    /** The value of the filter that wants what lies in no zone. */
    static final String OUTSIDE = "-";

    private static Paging paging(Standpoint from, int rows, Text text) {
        int last = Math.max(1, (rows + PAGE_SIZE - 1) / PAGE_SIZE);
        FormCheck check = new FormCheck(from.form(), text);
        long asked = check.count(Paging.PARAMETER).orElse(1L);
        return new Paging((int) Math.clamp(asked, 1, last), PAGE_SIZE, rows, address(from));
    }

    /** The same list with the same filters. */
    private static String address(Standpoint from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.ENTERPRISES);
        List<String> values = new ArrayList<>();
        for (String name : List.of(
                EnterpriseFilter.ZONE,
                EnterpriseFilter.TYPE,
                EnterpriseFilter.SIZE,
                EnterpriseFilter.STATUS,
                EnterpriseFilter.WORDS,
                Addresses.DAY)) {
            String value = from.form().value(name);
            if (!value.isBlank()) {
                address.queryParam(name, "{v" + values.size() + "}");
                values.add(value);
            }
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static Row row(StandingEnterprise row, Map<String, StandingZone> zones, Standpoint from, Text text) {
        Words words = new Words(text);
        String zone = row.zone();
        StandingZone standing = zone == null ? null : zones.get(zone);
        return new Row(
                row.code(),
                row.name(),
                Addresses.enterprise(row.code(), from.asked()),
                row.taxCode() == null ? "" : row.taxCode(),
                words.type(row.ownerType()),
                words.size(row.size()),
                standing != null ? standing.name() : zone == null ? text.t("enterprise.outside") : zone,
                zone == null ? null : Addresses.zone(zone, from.asked()),
                Words.tone(row.status()),
                words.status(row.status()));
    }

    /** The same with what no enterprise can be, refused beside its field; the office may write sizes of its own. */
    Standpoint checked(Standpoint from, Scope scope, Text text) {
        return transactions.reading(
                scope.actor(),
                () -> EnterpriseFilter.checked(
                        from,
                        place -> place.equals(OUTSIDE) || zones.owner(place).isPresent(),
                        size -> Words.SIZES.contains(size)
                                || enterprises.standing(scope, from.day(), from.pin()).stream()
                                        .anyMatch(row -> size.equals(row.size())),
                        text));
    }

    /** What can be chosen today in the forms: of the zones those that the reader may write, and the one that is there. */
    Choices choices(Form form, Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> {
            List<StandingZone> standing = zones.standing(scope, days.today(), Long.MAX_VALUE);
            Set<String> held = gate.heldZones(
                    scope, standing.stream().map(StandingZone::code).toList());
            return choices(
                    form,
                    standing.stream()
                            .filter(zone ->
                                    held.contains(zone.code()) || form.holds(EnterpriseFilter.ZONE, zone.code()))
                            .toList(),
                    text);
        });
    }

    private static Choices choices(Form form, List<StandingZone> standing, Text text) {
        Words words = new Words(text);
        List<Option> places = new ArrayList<>();
        standing.stream()
                .map(StandingZone::group)
                .filter(group -> group != null)
                .distinct()
                .sorted()
                .forEach(group -> places.add(new Option(group, text.t("enterprise.group.named", group))));
        standing.forEach(zone -> places.add(new Option(zone.code(), zone.name())));
        places.add(new Option(OUTSIDE, text.t("enterprise.outside")));
        List<Option> only = standing.stream()
                .map(zone -> new Option(zone.code(), zone.name()))
                .toList();
        return new Choices(
                places, only, words.types(), words.sizes(form.value(EnterpriseFilter.SIZE)), words.statuses());
    }
}
