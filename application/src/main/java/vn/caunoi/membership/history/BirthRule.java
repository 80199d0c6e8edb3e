package vn.caunoi.membership.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.shared.Refusal;

/** Nobody belongs to a unit before being born, whichever of the two days was entered or corrected last. */
@Component
class BirthRule implements LedgerRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DSLContext database;

    BirthRule(DSLContext database) {
        this.database = database;
    }

    /** One refusal a person, at the entry of this posting: the one that states the birth, or else the one that is too early. */
    @Override
    public List<Refusal> broken(Posting posting) {
        return database.fetch(
                        """
                        with touched as materialized (
                          select distinct t.person_id from membership.movement t
                          where t.posting = ? and t.person_id is not null
                        ), life as materialized (
                          select m.* from touched t join membership.live(?) m on m.person_id = t.person_id
                        )
                        select distinct on (b.person_id) b.born_on, b.born_precision, m.effective_on,
                               case when b.posting = ? then b.entry else m.entry end as entry
                        from life b join life m on m.person_id = b.person_id and m.effective_on <= b.born_on
                        where b.born_on is not null and ? in (b.posting, m.posting)
                        order by b.person_id, b.posting = ? desc, m.effective_on, m.entry
                        """, posting.number(), posting.number(), posting.number(), posting.number(), posting.number())
                .map(BirthRule::refusal);
    }

    private static Refusal refusal(Record row) {
        BirthDate born = new BirthDate(
                row.get("born_on", LocalDate.class),
                BirthDate.Precision.valueOf(row.get("born_precision", String.class)));
        return Refusal.of(
                        "membership.refusal.born-later",
                        born.toString(),
                        DAY.format(Objects.requireNonNull(row.get("effective_on", LocalDate.class))))
                .at(row.get("entry", Long.class));
    }
}
