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

    private static final String TAKEN = """
            select a.entry from activity.activity_entry a
            join activity.activity_entry v on v.posting = a.posting and v.voids is not null and v.row_key = a.row_key
            where a.posting = ? and a.voids is null and v.unit_id <> a.unit_id
            union all
            select a.entry from membership.movement a
            join membership.movement v on v.posting = a.posting and v.voids is not null and v.row_key = a.row_key
            where a.posting = ? and a.voids is null
              and v.from_unit_id is distinct from a.from_unit_id and v.to_unit_id is distinct from a.to_unit_id
            union all
            select a.entry from target.target_entry a
            join target.target_entry v on v.posting = a.posting and v.voids is not null and v.row_key = a.row_key
            where a.posting = ? and a.voids is null and (v.owner_kind, v.owner_id) <> (a.owner_kind, a.owner_id)
            union all
            select a.entry from indicator.observation a
            join indicator.observation v on v.posting = a.posting and v.voids is not null and v.row_key = a.row_key
            where a.posting = ? and a.voids is null and (v.owner_kind, v.owner_id) <> (a.owner_kind, a.owner_id)
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
