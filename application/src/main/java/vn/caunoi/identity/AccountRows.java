package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.HOLDER;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import vn.caunoi.access.Actor;

/** Reads accounts with their holders, and holds them; one that is closed on either side is closed. */
final class AccountRows {

    private AccountRows() {}

    static SelectOnConditionStep<? extends Record> select(DSLContext database) {
        return database.select(
                        ACCOUNT.ACCOUNT_ID,
                        ACCOUNT.ROLE,
                        ACCOUNT.ENABLED,
                        HOLDER.HOLDER_ID,
                        HOLDER.USERNAME,
                        HOLDER.DISPLAY_NAME,
                        HOLDER.ENABLED)
                .from(ACCOUNT)
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(ACCOUNT.HOLDER_ID));
    }

    /** Lets nobody else change the holder, or what opens his door, before the transaction ends. */
    static void hold(DSLContext transaction, Holder holder) {
        transaction
                .select(HOLDER.HOLDER_ID)
                .from(HOLDER)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .forUpdate()
                .fetch();
    }

    static Account account(Record row) {
        return new Account(
                new Actor(row.get(ACCOUNT.ACCOUNT_ID)),
                holder(row),
                Role.valueOf(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.ENABLED) && row.get(HOLDER.ENABLED));
    }

    static Holder holder(Record row) {
        return new Holder(
                row.get(HOLDER.HOLDER_ID),
                row.get(HOLDER.USERNAME),
                row.get(HOLDER.DISPLAY_NAME),
                row.get(HOLDER.ENABLED));
    }
}
