package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.ACCOUNT_GRANT;
import static vn.caunoi.schema.identity.Tables.TOKEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.shared.DateRange;

/** The door of accounts: they are opened, given rights and tokens here, and recognised by password or token. */
@Component
public class Accounts {

    private final DSLContext database;
    private final Passwords passwords;

    Accounts(LoginDataSource login, Passwords passwords) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
    }

    /** Opens an account with its grants, both or neither. */
    public Account open(NewAccount account) {
        String hash = account.password() == null ? null : passwords.hash(account.password());
        return database.transactionResult(transaction -> {
            long id = insert(transaction.dsl(), account, hash);
            give(transaction.dsl(), new Actor(id), account.grants());
            return new Account(new Actor(id), account.username(), account.displayName(), account.role(), true);
        });
    }

    /** Gives more to see; what each account reaches is derived anew. */
    public void grant(Actor holder, List<Grant> grants) {
        database.transaction(transaction -> give(transaction.dsl(), holder, grants));
    }

    public Optional<Account> find(String username) {
        return database.selectFrom(ACCOUNT).where(ACCOUNT.USERNAME.eq(username)).fetchOptional(Accounts::account);
    }

    /** From now on the account is nobody's: neither password nor token opens the door. */
    public void disable(Actor holder) {
        database.update(ACCOUNT)
                .set(ACCOUNT.ENABLED, false)
                .where(ACCOUNT.ACCOUNT_ID.eq(holder.accountId()))
                .execute();
    }

    /** A new token for a machine, which the account's earlier ones give way to; said once, and kept as a hash only. */
    public String issueToken(Actor holder) {
        String token = Tokens.invent();
        database.transaction(transaction -> {
            transaction
                    .dsl()
                    .deleteFrom(TOKEN)
                    .where(TOKEN.ACCOUNT_ID.eq(holder.accountId()))
                    .execute();
            transaction
                    .dsl()
                    .insertInto(TOKEN, TOKEN.TOKEN_HASH, TOKEN.ACCOUNT_ID)
                    .values(Tokens.hash(token), holder.accountId())
                    .execute();
        });
        return token;
    }

    /**
     * The account that holds the token. The database compares hashes, of which nobody who guesses tokens can choose even
     * the first byte, so the time of the answer tells nothing.
     */
    public Optional<Account> withToken(String token) {
        return database.select(ACCOUNT.fields())
                .from(ACCOUNT)
                .join(TOKEN)
                .on(TOKEN.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(TOKEN.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(ACCOUNT.ENABLED)
                .fetchOptional(Accounts::account);
    }

    /** The account of that name and password; an unknown name takes as long as a wrong password. */
    public Optional<Account> withPassword(String username, String password) {
        Optional<? extends Record> row = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(username))
                .and(ACCOUNT.ENABLED)
                .fetchOptional();
        boolean right = passwords.match(
                password, row.map(found -> found.get(ACCOUNT.PASSWORD_HASH)).orElse(null));
        return row.filter(found -> right).map(Accounts::account);
    }

    private static long insert(DSLContext transaction, NewAccount account, @Nullable String hash) {
        return transaction
                .insertInto(ACCOUNT)
                .columns(ACCOUNT.USERNAME, ACCOUNT.DISPLAY_NAME, ACCOUNT.ROLE, ACCOUNT.PASSWORD_HASH)
                .values(
                        account.username(),
                        account.displayName(),
                        account.role().name(),
                        hash)
                .returning(ACCOUNT.ACCOUNT_ID)
                .fetchSingle(ACCOUNT.ACCOUNT_ID);
    }

    private static void give(DSLContext transaction, Actor holder, List<Grant> grants) {
        grants.forEach(grant -> insert(transaction, holder, grant));
        transaction.execute("select identity.rebuild_reach()");
    }

    private static void insert(DSLContext transaction, Actor holder, Grant grant) {
        var row = transaction
                .insertInto(ACCOUNT_GRANT)
                .set(ACCOUNT_GRANT.ACCOUNT_ID, holder.accountId())
                .set(ACCOUNT_GRANT.RECORDS, grant.right() == Right.RECORDS)
                .set(Map.of(ACCOUNT_GRANT.DURING, range(grant.during())));
        switch (grant) {
            case Grant.OfUnit of ->
                row.set(ACCOUNT_GRANT.UNIT_ID, of.unit().value())
                        .set(ACCOUNT_GRANT.LINE, of.line().name())
                        .execute();
            case Grant.OfZone of -> row.set(column(of.owner()), of.owner().id()).execute();
            case Grant.Everything everything ->
                row.set(ACCOUNT_GRANT.EVERYTHING, true).execute();
        }
    }

    private static Field<Long> column(ZoneOwner owner) {
        return owner.kind() == ZoneOwner.Kind.ZONE ? ACCOUNT_GRANT.ZONE_ID : ACCOUNT_GRANT.GROUP_ID;
    }

    private static Field<Object> range(DateRange during) {
        return DSL.field("daterange({0}, {1})", Object.class, DSL.val(during.from()), DSL.val(during.until()));
    }

    private static Account account(Record row) {
        return new Account(
                new Actor(row.get(ACCOUNT.ACCOUNT_ID)),
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.DISPLAY_NAME),
                Role.valueOf(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.ENABLED));
    }
}
