package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/** A unit has one term at a time, each name once, and none that begins before the unit stood or after it ended. */
@Component
class TermRule implements LedgerRule {

    private static final String KEY = "organization.refusal.";

    private final DSLContext database;

    TermRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return Stream.concat(overlapping(posting).stream(), outsideLife(posting).stream())
                .toList();
    }

    private List<Refusal> overlapping(Posting posting) {
        return database.fetch("""
                        select a.entry, u.code, a.name, b.name
                        from organization.live_terms(?) a
                        join organization.live_terms(?) b on b.unit_id = a.unit_id and b.entry <> a.entry
                          and (b.name = a.name
                               or daterange(b.effective_on, b.until) && daterange(a.effective_on, a.until))
                        join organization.unit u on u.unit_id = a.unit_id
                        where a.posting = ? and b.entry < a.entry
                        """, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                KEY + "terms-overlap",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class))
                        .at(row.get(0, Long.class)));
    }

    /** The term is to blame where it is new; else the birth or end of the unit, which moved. */
    private List<Refusal> outsideLife(Posting posting) {
        return database.fetch("""
                        select case when t.posting = ? then t.entry else coalesce(m.entry, t.entry) end, u.code, t.name, t.effective_on
                        from organization.live_terms(?) t
                        join organization.unit u on u.unit_id = t.unit_id
                        join (
                          select e.unit_id, min(e.effective_on) filter (where e.event <> 'ENDED') as born,
                                 min(e.effective_on) filter (where e.event = 'ENDED') as ended
                          from organization.live(?) e
                          where e.event in ('OPENED', 'FOUNDED', 'ENDED') group by e.unit_id
                        ) l on l.unit_id = t.unit_id
                        left join (
                          select e.unit_id, max(e.entry) filter (where e.voids is null) as entry
                          from organization.unit_entry e
                          where e.posting = ? and e.event in ('OPENED', 'FOUNDED', 'ENDED') group by e.unit_id
                        ) m on m.unit_id = t.unit_id
                        where (t.posting = ? or m.unit_id is not null)
                          and (t.effective_on < l.born or t.effective_on >= l.ended)
                        """, Collections.nCopies(5, posting.number()).toArray())
                .map(row -> Refusal.of(
                                KEY + "term-outside-life",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, LocalDate.class))
                        .at(row.get(0, Long.class)));
    }
}
