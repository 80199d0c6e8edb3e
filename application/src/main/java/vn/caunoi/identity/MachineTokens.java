package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.HOLDER;
import static vn.caunoi.schema.identity.Tables.TOKEN;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.Tokens;

/** The door of machines: tokens with a scope and an end, each said once and kept as a hash only. */
@Component
public class MachineTokens {

    private final DSLContext database;
    private final Clock clock;
    private final Audit audit;

    MachineTokens(LoginDataSource login, Clock clock, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.clock = clock;
        this.audit = audit;
    }

    /** One more token of the account, said once. */
    public String issue(Actor account, NewToken token) {
        return database.transactionResult(transaction -> issue(transaction.dsl(), account, token));
    }

    /** One without an end for all that the account may do, which its earlier ones give way to. */
    public String issueOnly(Actor account) {
        return database.transactionResult(transaction -> {
            transaction
                    .dsl()
                    .deleteFrom(TOKEN)
                    .where(TOKEN.ACCOUNT_ID.eq(account.accountId()))
                    .execute();
            return issue(transaction.dsl(), account, NewToken.unlimited(""));
        });
    }

    public List<MachineToken> of(Actor account) {
        return database.selectFrom(TOKEN)
                .where(TOKEN.ACCOUNT_ID.eq(account.accountId()))
                .orderBy(TOKEN.TOKEN_ID.desc())
                .fetch(MachineTokens::token);
    }

    /**
     * Ends one of the account's tokens; any other number changes nothing.
     *
     * @param by the account itself, or an administrator
     */
    public void end(Actor by, Actor account, long token) {
        database.transaction(transaction -> {
            boolean had = transaction
                            .dsl()
                            .deleteFrom(TOKEN)
                            .where(TOKEN.TOKEN_ID.eq(token), TOKEN.ACCOUNT_ID.eq(account.accountId()))
                            .execute()
                    == 1;
            if (had) audit.record(transaction.dsl(), by, Event.of("token.ended", "token:" + token));
        });
    }

    /** Ends those of all posts of a holder. */
    void endAll(DSLContext transaction, Holder holder) {
        transaction
                .deleteFrom(TOKEN)
                .where(TOKEN.ACCOUNT_ID.in(
                        DSL.select(ACCOUNT.ACCOUNT_ID).from(ACCOUNT).where(ACCOUNT.HOLDER_ID.eq(holder.id()))))
                .returning(TOKEN.TOKEN_ID)
                .fetch(TOKEN.TOKEN_ID)
                .forEach(token -> audit.record(transaction, null, Event.of("token.ended", "token:" + token)));
    }

    /**
     * Who is behind a token, with no more than it may do. The database compares hashes, of which nobody who guesses tokens can
     * choose even the first byte, so the time of the answer tells nothing.
     */
    public Optional<SignedInAccount> opened(String token) {
        return database.select(TOKEN.ACTIONS, TOKEN.UNTIL)
                .select(
                        ACCOUNT.ACCOUNT_ID,
                        ACCOUNT.ROLE,
                        ACCOUNT.ENABLED,
                        HOLDER.HOLDER_ID,
                        HOLDER.USERNAME,
                        HOLDER.DISPLAY_NAME,
                        HOLDER.ENABLED)
                .from(TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(TOKEN.ACCOUNT_ID))
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(ACCOUNT.HOLDER_ID))
                .where(TOKEN.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(ACCOUNT.ENABLED)
                .and(HOLDER.ENABLED)
                .fetchOptional()
                .filter(this::stillOpens)
                .map(MachineTokens::machine);
    }

    private boolean stillOpens(Record row) {
        OffsetDateTime until = row.get(TOKEN.UNTIL);
        return until == null || clock.instant().isBefore(until.toInstant());
    }

    private static SignedInAccount machine(Record row) {
        Account account = AccountRows.account(row);
        Set<Action> allowed = actions(row);
        Set<Action> may = account.role().actions();
        return SignedInAccount.of(
                account,
                allowed == null ? may : may.stream().filter(allowed::contains).collect(Collectors.toUnmodifiableSet()));
    }

    private static MachineToken token(Record row) {
        return new MachineToken(
                row.get(TOKEN.TOKEN_ID),
                row.get(TOKEN.LABEL),
                actions(row),
                row.get(TOKEN.ISSUED_AT, Instant.class),
                row.get(TOKEN.UNTIL, Instant.class));
    }

    private static @Nullable Set<Action> actions(Record row) {
        @Nullable String @Nullable [] written = row.get(TOKEN.ACTIONS);
        return written == null
                ? null
                : Arrays.stream(written).map(Action::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private String issue(DSLContext transaction, Actor account, NewToken token) {
        String secret = Tokens.invent();
        Set<Action> actions = token.actions();
        long id = transaction
                .insertInto(TOKEN)
                .set(TOKEN.TOKEN_HASH, Tokens.hash(secret))
                .set(TOKEN.ACCOUNT_ID, account.accountId())
                .set(TOKEN.LABEL, token.label())
                .set(
                        TOKEN.ACTIONS,
                        actions == null
                                ? null
                                : actions.stream().map(Action::name).sorted().toArray(String[]::new))
                .set(TOKEN.ISSUED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(TOKEN.UNTIL, token.until() == null ? null : token.until().atOffset(ZoneOffset.UTC))
                .returning(TOKEN.TOKEN_ID)
                .fetchSingle(TOKEN.TOKEN_ID);
        audit.record(transaction, account, Event.of("token.issued", "token:" + id));
        return secret;
    }
}
