package vn.caunoi.search.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.shell.Addresses;

/** Zones by code and name. */
@Component
@Order(4)
class ZoneFinder implements Finder {

    private final Zones zones;

    ZoneFinder(Zones zones) {
        this.zones = zones;
    }

    @Override
    public Hits find(Sought sought, View view) {
        Map<String, ZoneEntry> last = new LinkedHashMap<>();
        zones.live(view.scope(), view.pin())
                .forEach(entry -> last.put(entry.content().code(), entry.content()));
        List<Hit> found = last.values().stream()
                .flatMap(zone -> sought.rank(zone.code(), zone.name()).stream()
                        .mapToObj(rank -> new Hit(
                                rank,
                                zone.name(),
                                zone.code(),
                                zone.group() == null ? "" : view.text().t("enterprise.group.named", zone.group()),
                                Addresses.zone(zone.code(), null))))
                .toList();
        return Hits.best("zone", found, null, sought);
    }
}
