package vn.caunoi.enterprise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads names by number from a query over (pin, numbers, day). */
final class Naming {

    private Naming() {}

    static Map<Long, String> of(DSLContext database, String query, long pin, Collection<Long> ids, LocalDate on) {
        Map<Long, String> names = new HashMap<>();
        database.fetch(query, pin, ids.toArray(Long[]::new), on)
                .forEach(row -> names.put(row.get(0, Long.class), row.get(1, String.class)));
        return names;
    }
}
