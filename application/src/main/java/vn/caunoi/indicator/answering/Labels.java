package vn.caunoi.indicator.answering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Dimension;

/** What the keys of a breakdown are called: units and zones by their code and their name of that day; zones that do not stand then by the nearest name. */
@Component
class Labels {

    private final DSLContext database;

    Labels(DSLContext database) {
        this.database = database;
    }

    /** A key as other systems know it, and its name; enumerations are named by the message files of the page. */
    record Label(String code, String text) {}

    Map<String, Label> of(Dimension dimension, Collection<String> keys, LocalDate on, long pin) {
        return switch (dimension) {
            case CHILD -> named("""
                        select u.unit_id, u.code, coalesce(n.name, u.code) from organization.unit u
                        left join organization.name_spell(?) n on n.unit_id = u.unit_id and n.during @> ?::date
                        where u.unit_id = any (?)
                        """, keys, on, pin);
            case ZONE -> named("""
                        select z.zone_id, z.code, coalesce(n.name, z.code) from enterprise.zone z
                        left join (
                          select distinct on (e.zone_id) e.zone_id, e.name from enterprise.live_zones(?) e
                          order by e.zone_id, greatest(e.effective_on - ?::date, 0), e.effective_on desc, e.entry desc
                        ) n on n.zone_id = z.zone_id
                        where z.zone_id = any (?)
                        """, keys, on, pin);
            default -> Map.of();
        };
    }

    private Map<String, Label> named(String sql, Collection<String> keys, LocalDate on, long pin) {
        Long[] ids = keys.stream()
                .filter(key -> Character.isDigit(key.charAt(0)))
                .map(Long::valueOf)
                .toArray(Long[]::new);
        Map<String, Label> labels = new HashMap<>();
        database.fetch(sql, pin, on, ids)
                .forEach(row -> labels.put(
                        Objects.requireNonNull(row.get(0, String.class)),
                        new Label(row.get(1, String.class), row.get(2, String.class))));
        return labels;
    }
}
