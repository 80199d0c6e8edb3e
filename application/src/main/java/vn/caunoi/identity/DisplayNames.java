package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;

/** Says what accounts are called, within the transaction of whoever reads. */
@Component
class DisplayNames implements AccountNames {

    private final DSLContext database;

    DisplayNames(DSLContext database) {
        this.database = database;
    }

    @Override
    public Map<Long, String> of(Collection<Long> accounts) {
        Map<Long, String> names = new HashMap<>();
        database.select(ACCOUNT.ACCOUNT_ID, HOLDER.DISPLAY_NAME)
                .from(ACCOUNT)
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(ACCOUNT.HOLDER_ID))
                .where(ACCOUNT.ACCOUNT_ID.in(accounts))
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    @Override
    public Set<Long> ofOneHolder(long account) {
        return database.select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.HOLDER_ID.eq(
                        DSL.select(ACCOUNT.HOLDER_ID).from(ACCOUNT).where(ACCOUNT.ACCOUNT_ID.eq(account))))
                .fetchSet(ACCOUNT.ACCOUNT_ID);
    }
}
