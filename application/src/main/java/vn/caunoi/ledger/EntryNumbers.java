package vn.caunoi.ledger;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Hands out numbers for entries before they are written, so that a refusal can name the entry. */
@Component
public class EntryNumbers {

    private final DSLContext database;

    public EntryNumbers(DSLContext database) {
        this.database = database;
    }

    public List<Long> take(int howMany) {
        return take("ledger.entry", howMany);
    }

    /** Numbers of another sequence of the schema, such as {@code organization.unit_id}. */
    public List<Long> take(String sequence, int howMany) {
        return howMany == 0
                ? List.of()
                : database.fetch("select nextval(?::regclass) from generate_series(1, ?)", sequence, howMany)
                        .getValues(0, Long.class);
    }
}
