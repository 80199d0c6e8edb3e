package vn.caunoi.importing;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * What is taken back altogether is named nowhere, also not where the actor does not see. The rules of the modules speak of what he
 * sees; here he only learns that there is more, and that his superior has to look.
 */
@Component
class NamedBeyondReach implements LedgerRule {

    private static final String LOST = """
            select l.code from indicator.owner_lost(?) l
            where importing.naming_in_all(l.owner_kind, l.owner_id, ?) > importing.naming(l.owner_kind, l.owner_id, ?)
            order by l.code
            """;

    private final DSLContext database;

    NamedBeyondReach(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return database.fetch(LOST, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of("importing.refusal.named-beyond-reach", row.get(0, String.class)));
    }
}
