package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;

/** Reads the last terms of units where they end by a day. */
@Component
public class EndingTerms {

    private static final String LAST = """
            select u.unit_id, u.code, u.line, t.name as term, t.until,
                   (select n.name from organization.live(?) n where n.unit_id = u.unit_id and n.name is not null
                      and n.effective_on <= ?::date order by n.effective_on desc, n.entry desc limit 1) as name
            from (select distinct on (e.unit_id) e.unit_id, e.name, e.until
                  from organization.live_terms(?) e order by e.unit_id, e.effective_on desc, e.entry desc) t
            join organization.within(?, ?) w on w.unit_id = t.unit_id and w.during @> ?::date
            join organization.lifetime(?) l on l.unit_id = t.unit_id and l.during @> ?::date
            join organization.unit u on u.unit_id = t.unit_id
            where t.until <= ?::date
            order by t.until, u.code
            """;

    private final DSLContext database;
    private final Transactions transactions;

    EndingTerms(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The last term of a unit. */
    public record EndingTerm(String code, Line line, String name, String term, LocalDate until) {}

    /** The last terms that end by the day, of the standing units in the sub-tree that the reader holds, the earliest first. */
    public List<EndingTerm> until(Scope scope, UnitId root, LocalDate today, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch(LAST, pin, today, pin, root.value(), pin, today, pin, today, day).stream()
                        .filter(row -> scope.holds(new UnitId(row.get("unit_id", Long.class)), Right.FIGURES))
                        .map(row -> new EndingTerm(
                                row.get("code", String.class),
                                Line.valueOf(row.get("line", String.class)),
                                row.get("name", String.class),
                                row.get("term", String.class),
                                row.get("until", LocalDate.class)))
                        .toList());
    }
}
