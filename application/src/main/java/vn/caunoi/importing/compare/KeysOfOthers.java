package vn.caunoi.importing.compare;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;

/**
 * Rows that took the place of a line about somebody else, since both bear one key: offices number their rows 1, 2, 3, and a file of the
 * level above then corrects what was never its own.
 */
@Component
public class KeysOfOthers {

    /** Grouped and not joined: of the rows of this very posting the server knows nothing yet, and would look at each for each. */
    private static final String TAKEN = """
            select max(e.entry) filter (where e.voids is null) from activity.activity_entry e
            where e.posting = ? and e.row_key is not null group by e.row_key
            having bool_or(e.voids is null) and bool_or(e.voids is not null) and count(distinct e.unit_id) > 1
            union all
            select max(e.entry) filter (where e.voids is null) from membership.movement e
            where e.posting = ? and e.row_key is not null group by e.row_key
            having bool_or(e.voids is null) and not (
              array_remove(array_agg(e.from_unit_id) filter (where e.voids is not null)
                || array_agg(e.to_unit_id) filter (where e.voids is not null), null)
              && array_remove(array_agg(e.from_unit_id) filter (where e.voids is null)
                || array_agg(e.to_unit_id) filter (where e.voids is null), null))
            union all
            select max(e.entry) filter (where e.voids is null) from target.target_entry e
            where e.posting = ? and e.row_key is not null group by e.row_key
            having bool_or(e.voids is null) and bool_or(e.voids is not null) and count(distinct (e.owner_kind, e.owner_id)) > 1
            union all
            select max(e.entry) filter (where e.voids is null) from indicator.observation e
            where e.posting = ? and e.row_key is not null group by e.row_key
            having bool_or(e.voids is null) and bool_or(e.voids is not null) and count(distinct (e.owner_kind, e.owner_id)) > 1
            """;

    private final DSLContext database;

    KeysOfOthers(DSLContext database) {
        this.database = database;
    }

    /** The entries that say of one what their key said of another until this posting. */
    public List<Long> of(Posting posting) {
        long number = posting.number();
        return database.fetch(TAKEN, number, number, number, number).map(row -> row.get(0, Long.class));
    }
}
