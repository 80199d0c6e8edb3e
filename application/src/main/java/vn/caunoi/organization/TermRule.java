package vn.caunoi.organization;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/** A unit has one term at a time, and each name once. */
@Component
class TermRule implements LedgerRule {

    private final DSLContext database;

    TermRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
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
                                "organization.refusal.terms-overlap",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class))
                        .at(row.get(0, Long.class)));
    }
}
