package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.ACCOUNT_GRANT;
import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.Passwords;

/** The door of accounts: holders come in here, take up posts with their rights, and leave them. */
@Component
public class Accounts {

    private final DSLContext database;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Accounts(LoginDataSource login, Passwords passwords, Clock clock, ApplicationEventPublisher events, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    /** As {@link #open(Actor, NewAccount)}, where the installation itself lets its first people in. */
    public Account open(NewAccount account) {
        return open(null, account);
    }

    /**
     * A new holder with a first post and its grants, all or nothing.
     *
     * @param by the administrator; null where there is none yet
     * @throws Taken where somebody else has that name, perhaps since a moment
     */
    public Account open(@Nullable Actor by, NewAccount account) {
        String hash = account.password() == null ? null : passwords.hash(account.password());
        return database.transactionResult(transaction -> {
            Holder holder = insert(transaction.dsl(), account, hash).orElseThrow(Taken::new);
            Account post = insert(transaction.dsl(), by, holder, account.role());
            give(transaction.dsl(), post.actor(), account.grants());
            return post;
        });
    }

    /**
     * One more post of the same holder: another account, of which the first sees nothing. Nobody opens one for himself ({@link
     * Forbidden}): others could lend to it what an administrator must not see.
     */
    public Account open(Actor by, Holder holder, Role role, List<Grant> grants) {
        if (postsOf(holder).stream().anyMatch(post -> post.actor().equals(by))) throw new Forbidden();
        return database.transactionResult(transaction -> {
            Account post = insert(transaction.dsl(), by, holder, role);
            give(transaction.dsl(), post.actor(), grants);
            return post;
        });
    }

    /** Another post that goes on where one stops: from that day on, what was sent in through that one is this one's. */
    Account follow(DSLContext transaction, Actor by, Account before, Holder holder, LocalDate day) {
        Account next = insert(transaction, by, holder, before.role());
        transaction
                .update(ACCOUNT)
                .set(ACCOUNT.FOLLOWS, before.actor().accountId())
                .set(ACCOUNT.FOLLOWS_FROM, day)
                .where(ACCOUNT.ACCOUNT_ID.eq(next.actor().accountId()))
                .execute();
        return next;
    }

    /** Lets nobody else change the post before the transaction ends. */
    void hold(DSLContext transaction, Account post) {
        transaction
                .select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(post.actor().accountId()))
                .forUpdate()
                .fetch();
    }

    /** The first post of whoever signs in by this name; names differ by more than capitals. */
    public Optional<Account> find(String username) {
        return AccountRows.select(database)
                .where(HOLDER.USERNAME.eq(Holder.name(username)))
                .orderBy(ACCOUNT.ENABLED.desc(), ACCOUNT.ACCOUNT_ID)
                .limit(1)
                .fetchOptional(AccountRows::account);
    }

    public Optional<Account> find(Actor actor) {
        return AccountRows.select(database)
                .where(ACCOUNT.ACCOUNT_ID.eq(actor.accountId()))
                .fetchOptional(AccountRows::account);
    }

    public Optional<Holder> holder(long id) {
        return database.select(HOLDER.HOLDER_ID, HOLDER.USERNAME, HOLDER.DISPLAY_NAME, HOLDER.ENABLED)
                .from(HOLDER)
                .where(HOLDER.HOLDER_ID.eq(id))
                .fetchOptional(AccountRows::holder);
    }

    /** Whether somebody signs in by this name already. */
    public boolean isTaken(String username) {
        return database.fetchExists(HOLDER, HOLDER.USERNAME.eq(Holder.name(username)));
    }

    /** The posts of a holder, those that are closed among them. */
    public List<Account> postsOf(Holder holder) {
        return AccountRows.select(database)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .orderBy(ACCOUNT.ACCOUNT_ID)
                .fetch(AccountRows::account);
    }

    /** In which post a holder begins: the first open one that holds a right today, or administers; else the first open one. */
    public Optional<Account> first(Holder holder) {
        Condition holds = DSL.exists(DSL.selectOne()
                .from(ACCOUNT_GRANT)
                .where(ACCOUNT_GRANT.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .and(DSL.condition("{0} @> {1}", ACCOUNT_GRANT.DURING, DSL.val(today()))));
        return AccountRows.select(database)
                .where(HOLDER.HOLDER_ID.eq(holder.id()), ACCOUNT.ENABLED.isTrue(), HOLDER.ENABLED.isTrue())
                .orderBy(
                        DSL.field(holds.or(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name())))
                                .desc(),
                        ACCOUNT.ACCOUNT_ID)
                .limit(1)
                .fetchOptional(AccountRows::account);
    }

    /** Every account of the installation, by the name with which its holder signs in. */
    public List<Account> all() {
        return AccountRows.select(database)
                .orderBy(HOLDER.USERNAME, ACCOUNT.ACCOUNT_ID)
                .fetch(AccountRows::account);
    }

    /**
     * From now on the post is nobody's: neither password nor token opens its door, and it reaches nothing.
     *
     * @throws LastAdministrator where nobody would be left who lets people in
     */
    public void disable(Actor by, Actor post) {
        database.transaction(transaction -> {
            transaction
                    .dsl()
                    .update(ACCOUNT)
                    .set(ACCOUNT.ENABLED, false)
                    .where(ACCOUNT.ACCOUNT_ID.eq(post.accountId()))
                    .execute();
            keepAnAdministrator(transaction.dsl(), ACCOUNT.ACCOUNT_ID.eq(post.accountId()));
            GrantRows.derive(transaction.dsl(), today());
            audit.record(transaction.dsl(), by, Event.of("account.closed", "account:" + post.accountId()));
        });
        find(post).ifPresent(closed -> events.publishEvent(new SignedOut(closed.holder(), SignedOut.Why.ROLE)));
    }

    /**
     * Lets a holder in again, or no longer; his posts stay as they are, and a link that he still has opens no more.
     *
     * @throws LastAdministrator where nobody would be left who lets people in
     */
    public void let(Actor by, Holder holder, boolean in) {
        database.transaction(transaction -> {
            transaction
                    .dsl()
                    .update(HOLDER)
                    .set(HOLDER.ENABLED, in)
                    .where(HOLDER.HOLDER_ID.eq(holder.id()))
                    .execute();
            if (!in) {
                keepAnAdministrator(transaction.dsl(), HOLDER.HOLDER_ID.eq(holder.id()));
                Links.end(transaction.dsl(), holder);
            }
            GrantRows.derive(transaction.dsl(), today());
            audit.record(transaction.dsl(), by, Event.of(in ? "holder.let-in" : "holder.shut-out", holder.code()));
        });
        if (!in) events.publishEvent(new SignedOut(holder, SignedOut.Why.CLOSED));
    }

    /** Nobody who administers, and can sign in, would be left to let people in. */
    public static final class LastAdministrator extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LastAdministrator() {
            super("nobody would be left who lets people in", null, false, false);
        }
    }

    /** Somebody else signs in by that name. */
    public static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken() {
            super("the name is taken", null, false, false);
        }
    }

    /**
     * Within the transaction that closed a door, and alone: of two who close each other's the second one comes after.
     *
     * @throws LastAdministrator where nobody would be left who lets people in
     */
    static void keepAnAdministrator(DSLContext transaction, Condition closed) {
        Condition administers = ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name());
        if (!transaction.fetchExists(AccountRows.select(transaction).where(closed.and(administers)))) return;
        transaction.execute("select pg_advisory_xact_lock(hashtext('identity.administrators'))");
        Condition comesIn = ACCOUNT.ENABLED.isTrue().and(HOLDER.ENABLED).and(HOLDER.PASSWORD_HASH.isNotNull());
        if (!transaction.fetchExists(AccountRows.select(transaction).where(administers.and(comesIn)))) {
            throw new LastAdministrator();
        }
    }

    private static Optional<Holder> insert(DSLContext transaction, NewAccount account, @Nullable String hash) {
        return transaction
                .insertInto(HOLDER)
                .columns(HOLDER.USERNAME, HOLDER.DISPLAY_NAME, HOLDER.PASSWORD_HASH)
                .values(Holder.name(account.username()), account.displayName(), hash)
                .onConflict(HOLDER.USERNAME)
                .doNothing()
                .returning()
                .fetchOptional(AccountRows::holder);
    }

    private Account insert(DSLContext transaction, @Nullable Actor by, Holder holder, Role role) {
        long id = transaction
                .insertInto(ACCOUNT, ACCOUNT.HOLDER_ID, ACCOUNT.ROLE)
                .values(holder.id(), role.name())
                .returning(ACCOUNT.ACCOUNT_ID)
                .fetchSingle(ACCOUNT.ACCOUNT_ID);
        Account post = new Account(new Actor(id), holder, role, true);
        audit.record(
                transaction,
                by,
                Event.of("account.opened", post.code())
                        .with("holder", holder.id())
                        .with("role", role));
        return post;
    }

    private void give(DSLContext transaction, Actor post, List<Grant> grants) {
        grants.forEach(grant -> GrantRows.insert(transaction, post, grant, GrantRows.Given.bySetUp(now())));
        GrantRows.derive(transaction, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
