package vn.caunoi.search.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.shell.Text;

/** What papers did, read from the facts of all modules, which cite them. */
@Component
class Citations {

    private static final String FIRST = """
            select distinct on (f.paper_id) f.paper_id, f.fact_on, f.kind, f.quantity, f.unit_id, u.code as unit,
                   e.code as enterprise, count(*) over (partition by f.paper_id) as entries
            from indicator.fact(?) f
            left join organization.unit u on u.unit_id = f.unit_id
            left join enterprise.enterprise e on e.enterprise_id = f.enterprise_id
            where f.paper_id = any (?) and (f.unit_id is null or f.unit_id = any (?))
            order by f.paper_id, f.fact_on, f.entry
            """;

    private final DSLContext database;

    Citations(DSLContext database) {
        this.database = database;
    }

    /**
     * The first thing a paper did, and how many it did in all, in units that the reader holds.
     *
     * @param comesIn whether something came to be or came in by it
     */
    record Cited(
            LocalDate on,
            String kind,
            boolean comesIn,
            @Nullable String unit,
            @Nullable String enterprise,
            int entries) {

        String words(Text text) {
            int dot = kind.indexOf('.');
            return Stream.of(
                            "indicator.kind." + kind + (comesIn ? ".IN" : ".OUT"),
                            "indicator.kind." + kind,
                            kind.substring(0, dot) + ".kind" + kind.substring(dot))
                    .filter(text::knows)
                    .findFirst()
                    .map(text::t)
                    .orElse("");
        }
    }

    /** By the number of the paper; called within a transaction of the actor. */
    Map<Long, Cited> of(Scope scope, Collection<Long> papers, long pin) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        Long[] held = scope.units().entrySet().stream()
                .filter(unit -> unit.getValue().covers(Right.FIGURES))
                .map(Map.Entry::getKey)
                .map(UnitId::value)
                .toArray(Long[]::new);
        Map<Long, Cited> cited = new HashMap<>();
        database.fetch(FIRST, pin, papers.toArray(Long[]::new), held)
                .forEach(row -> cited.put(row.get("paper_id", Long.class), cited(row)));
        return cited;
    }

    private static Cited cited(Record row) {
        return new Cited(
                row.get("fact_on", LocalDate.class),
                row.get("kind", String.class),
                row.get("quantity", BigDecimal.class).signum() >= 0,
                row.get("unit", String.class),
                row.get("enterprise", String.class),
                row.get("entries", Integer.class));
    }
}
