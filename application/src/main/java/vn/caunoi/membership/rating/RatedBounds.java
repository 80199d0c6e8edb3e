package vn.caunoi.membership.rating;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * Of a unit and those below it, a period tells no more ratings than there were members or bodies. Asked of what a posting rates, and
 * not of what it moves: whoever corrects the books of members is not stopped by a rating of that year. Nor is who takes up such books
 * as a whole: where neither members nor ratings were before it, ratings beyond deserve a word.
 */
@Component
class RatedBounds implements LedgerRule {

    private static final String BEYOND = """
            select b.entry, u.code, case when upper(b.during) > (lower(b.during) + interval '3 months')::date
                                      then to_char(lower(b.during), 'YYYY') else to_char(lower(b.during), 'YYYY-"Q"Q') end,
                   case when b.rated = 'DANG_VIEN' then 'rated-beyond-members' else 'rated-beyond-bodies' end,
                   b.told, b.there
            from membership.rated_beyond(?) b join organization.unit u on u.unit_id = b.unit_id
            where not b.taken_up
            order by b.entry
            """;

    private static final String TAKEN_UP = "select b.entry from membership.rated_beyond(?) b where b.taken_up";

    private final DSLContext database;

    RatedBounds(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return rates(posting) ? database.fetch(BEYOND, posting.number()).map(RatedBounds::refusal) : List.of();
    }

    /** Those that a posting brought together with the first members of the tree. */
    Set<Long> takenUp(Posting posting) {
        return rates(posting)
                ? Set.copyOf(database.fetch(TAKEN_UP, posting.number()).getValues(0, Long.class))
                : Set.of();
    }

    private boolean rates(Posting posting) {
        return database.fetchSingle(
                        "select exists (select from membership.rating r where r.posting = ? and r.voids is null)",
                        posting.number())
                .get(0, Boolean.class);
    }

    private static Refusal refusal(Record row) {
        return Refusal.of(
                        "membership.refusal." + row.get(3, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get("told", Long.class),
                        row.get("there", Long.class))
                .at(row.get("entry", Long.class));
    }
}
