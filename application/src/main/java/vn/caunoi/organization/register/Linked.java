package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.organization.register.LifeEvent.Named;

/** Follows the links of a unit to enterprises through its life. */
public final class Linked {

    private Linked() {}

    /** The entries that linked the enterprises which are still linked on the day. */
    public static List<LifeEvent> on(List<LifeEvent> life, String unit, LocalDate day) {
        Map<String, LifeEvent> linked = new LinkedHashMap<>();
        life.stream()
                .filter(event -> event.stands() && event.unit().code().equals(unit))
                .filter(event -> !event.on().isAfter(day))
                .sorted(Comparator.comparing(LifeEvent::on).thenComparing(LifeEvent::entry))
                .forEach(event -> follow(linked, event));
        return List.copyOf(linked.values());
    }

    private static void follow(Map<String, LifeEvent> linked, LifeEvent event) {
        Named enterprise = event.told().enterprise();
        if (enterprise != null && event.is("LINKED")) {
            linked.put(enterprise.code(), event);
        } else if (enterprise != null && event.is("UNLINKED")) {
            linked.remove(enterprise.code());
        }
    }
}
