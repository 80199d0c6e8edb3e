package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Says what accounts are called, within the transaction of whoever reads and in the language of the request, if there is one. */
@Component
class DisplayNames implements AccountNames {

    private final DSLContext database;
    private final Messages messages;

    DisplayNames(DSLContext database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    @Override
    public Map<Long, String> of(Collection<Long> accounts) {
        Text text = messages.in(language());
        Map<Long, String> names = new HashMap<>();
        database.select(ACCOUNT.ACCOUNT_ID, HOLDER.HOLDER_ID, HOLDER.USERNAME, HOLDER.DISPLAY_NAME, HOLDER.ENABLED)
                .from(ACCOUNT)
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(ACCOUNT.HOLDER_ID))
                .where(ACCOUNT.ACCOUNT_ID.in(accounts))
                .forEach(row -> names.put(row.value1(), AccountRows.holder(row).shown(text)));
        return names;
    }

    /** Jobs speak to nobody, and write Vietnamese. */
    private static Locale language() {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        return asked == null || asked.getLocale() == null ? Messages.VIETNAMESE : asked.getLocale();
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
