package vn.caunoi.report.life;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/** A unit of which reports are kept is not taken away: nobody could read them any more. Its founding can be corrected. */
@Component
class BereftUnits implements LedgerRule {

    private final DSLContext database;

    BereftUnits(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return database.fetch("select code, reports from report.bereft(?)", posting.number()).stream()
                .map(row -> Refusal.of("report.refusal.bereft", row.get(0, String.class), row.get(1, Long.class)))
                .toList();
    }
}
