package vn.caunoi.search.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.StandingZone;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shell.Addresses;

/** Enterprises by code, tax code and name, also a name they had before. */
@Component
@Order(3)
class EnterpriseFinder implements Finder {

    private final Enterprises enterprises;
    private final Zones zones;

    EnterpriseFinder(Enterprises enterprises, Zones zones) {
        this.enterprises = enterprises;
        this.zones = zones;
    }

    @Override
    public Hits find(Sought sought, View view) {
        Map<String, List<EnterpriseEntry>> histories = new LinkedHashMap<>();
        for (Recorded<EnterpriseEntry> entry : enterprises.live(view.scope(), view.pin())) {
            histories
                    .computeIfAbsent(entry.content().code(), code -> new ArrayList<>())
                    .add(entry.content());
        }
        Map<String, String> zoneNames = zoneNames(view);
        List<Hit> found = histories.values().stream()
                .flatMap(history -> rank(sought, history).stream().mapToObj(rank -> hit(rank, history, zoneNames)))
                .sorted(Comparator.comparing(Hit::code))
                .toList();
        return Hits.best("enterprise", found, Addresses.ENTERPRISES, sought);
    }

    private Map<String, String> zoneNames(View view) {
        return zones.standing(view.scope(), view.day(), view.pin()).stream()
                .collect(Collectors.toMap(StandingZone::code, StandingZone::name));
    }

    private static OptionalInt rank(Sought sought, List<EnterpriseEntry> history) {
        return history.stream()
                .flatMapToInt(entry -> IntStream.concat(
                        sought.rank(entry.code(), entry.name()).stream(),
                        entry.taxCode() == null ? IntStream.empty() : sought.rank(entry.taxCode(), "").stream()))
                .min();
    }

    private static Hit hit(int rank, List<EnterpriseEntry> history, Map<String, String> zoneNames) {
        EnterpriseEntry last = history.getLast();
        String zone = last.zone() == null ? "" : zoneNames.getOrDefault(last.zone(), last.zone());
        String tax = Objects.requireNonNullElse(last.taxCode(), "");
        return new Hit(
                rank,
                last.name(),
                last.code(),
                tax.isEmpty() || zone.isEmpty() ? tax + zone : tax + " · " + zone,
                Addresses.enterprise(last.code(), null));
    }
}
