package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.ACCOUNT_GRANT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.shared.DateRange;

/**
 * The door of rights: an administrator gives them and takes them back, a holder lends his own for a purpose and a time. Nobody
 * gives any to himself, nobody lends more than he has or may do with it, and who administers holds none.
 */
@Component
public class Rights {

    private final DSLContext database;
    private final Accounts accounts;
    private final Clock clock;
    private final Audit audit;

    Rights(LoginDataSource login, Accounts accounts, Clock clock, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.accounts = accounts;
        this.clock = clock;
        this.audit = audit;
    }

    /** What an account was ever given, the newest first. */
    public List<HeldRight> of(Actor post) {
        return of(database, post);
    }

    private static List<HeldRight> of(DSLContext database, Actor post) {
        return held(database, ACCOUNT_GRANT.ACCOUNT_ID.eq(post.accountId()));
    }

    public Optional<HeldRight> find(long id) {
        return held(database, ACCOUNT_GRANT.GRANT_ID.eq(id)).stream().findFirst();
    }

    /** The rights through which anybody reaches a unit today: why he may see it. */
    public List<HeldRight> reaching(UnitId unit) {
        List<Long> ids = database.resultQuery(
                        "select grant_id from identity.reaching(?, ?)", unit.value(), LocalDate.now(clock))
                .fetch(0, Long.class);
        return held(database, ACCOUNT_GRANT.GRANT_ID.in(ids)).reversed();
    }

    /** What an account lent to others, the newest first. */
    public List<HeldRight> lentBy(Actor post) {
        return held(database, ACCOUNT_GRANT.LENT_BY.eq(post.accountId()));
    }

    /**
     * Gives; refused with {@link Forbidden} to himself, to an administrator, to a closed post, of names to who reads figures only, and
     * of a line to who works in another one.
     */
    public void give(Account administrator, Account to, Grant grant) {
        boolean fits = !to.holder().equals(administrator.holder())
                && administrator.role() == Role.ADMINISTRATOR
                && takes(to, grant);
        if (!fits) {
            throw new Forbidden();
        }
        GrantRows.Given given = new GrantRows.Given(administrator.actor(), now(), null, null);
        database.transaction(transaction -> write(transaction.dsl(), to.actor(), grant, given));
    }

    /**
     * Lends a unit, a zone or a group of zones for a purpose until a day; {@link Forbidden} where the lender does not hold it by a
     * right of his own, where the other is himself in another post or may do more there than he, and without an end.
     */
    public void lend(Account lender, Account to, Grant grant, String purpose) {
        boolean fits = !to.holder().equals(lender.holder())
                && takesFrom(lender, to, grant)
                && lender.role().mayAllThat(to.role(), grant.right())
                && grant.during().until() != null
                && GrantRows.mayBeLent(database, lender.actor(), grant, LocalDate.now(clock));
        if (!fits) {
            throw new Forbidden();
        }
        GrantRows.Given given = new GrantRows.Given(lender.actor(), now(), lender.actor(), purpose);
        database.transaction(transaction -> write(transaction.dsl(), to.actor(), grant, given));
    }

    /** Whether a post could be lent this: whoever lends learns nothing of posts that work in other lines than his own. */
    public boolean takesFrom(Account lender, Account to, Grant grant) {
        Set<Line> lines = linesOf(to);
        return takes(to, grant) && (lines.isEmpty() || !Collections.disjoint(lines, linesOf(lender)));
    }

    /** In which lines a post works, or worked: what the Party's posts may see of others is not their work. */
    private Set<Line> linesOf(Account post) {
        Set<Line> possible = post.role().lines();
        List<HeldRight> ever = of(post.actor());
        boolean all = ever.stream().map(HeldRight::grant).anyMatch(Grant.Everything.class::isInstance);
        if (all || possible.size() < Line.values().length) return possible;
        Set<Line> kept = lines(ever.stream(), Right.RECORDS);
        Set<Line> seen = lines(ever.stream(), Right.FIGURES);
        if (!kept.isEmpty()) return kept;
        return seen.contains(Line.PARTY) ? Set.of(Line.PARTY) : seen;
    }

    /** Whether a post could be given this at all. */
    public boolean takes(Account to, Grant grant) {
        return to.enabled()
                && staysInItsLines(to, grant)
                && to.role() != Role.ADMINISTRATOR
                && !(to.role().figuresOnly() && grant.right() == Right.RECORDS);
    }

    /**
     * What a post holds is of one line, beside which a post of the Party's may see figures of the lines that the Party leads: who works
     * in two lines has two posts. Figures that it may see open no way to the records behind them.
     */
    public boolean staysInItsLines(Account to, Grant grant) {
        if (!to.role().fits(grant)) return false;
        if (!(grant instanceof Grant.OfUnit unit)) return true;
        Set<Line> seen = linesHeld(to, Right.FIGURES);
        Set<Line> kept = linesHeld(to, Right.RECORDS);
        if (seen.isEmpty()) return true;
        if (unit.right() == Right.FIGURES) return seen.contains(unit.line()) || seen.contains(Line.PARTY);
        if (!kept.isEmpty()) return kept.contains(unit.line());
        return seen.contains(Line.PARTY) ? unit.line() == Line.PARTY : seen.contains(unit.line());
    }

    /** The lines of which a post holds units so deep, today or later. */
    private Set<Line> linesHeld(Account post, Right right) {
        return lines(of(post.actor()).stream().filter(held -> !held.isOver(LocalDate.now(clock))), right);
    }

    private static Set<Line> lines(Stream<HeldRight> rights, Right right) {
        return rights.map(HeldRight::grant)
                .filter(Grant.OfUnit.class::isInstance)
                .map(Grant.OfUnit.class::cast)
                .filter(unit -> unit.right().covers(right))
                .map(Grant.OfUnit::line)
                .collect(Collectors.toSet());
    }

    /** Ends a right from this day on: who gave or lent it, or an administrator. What is over, perhaps since a moment, stays as it was. */
    public void end(Account by, HeldRight right) {
        boolean own = right.lentBy() != null && right.lentBy().actor().equals(by.actor());
        if (!own && (by.role() != Role.ADMINISTRATOR || right.of().holder().equals(by.holder()))) {
            throw new Forbidden();
        }
        LocalDate today = LocalDate.now(clock);
        database.transaction(transaction -> {
            DSLContext inside = transaction.dsl();
            accounts.hold(inside, right.of());
            held(inside, ACCOUNT_GRANT.GRANT_ID.eq(right.id())).stream()
                    .filter(now -> !now.isOver(today))
                    .forEach(now -> endFrom(inside, by, now, today));
        });
    }

    /**
     * A successor takes up the same post with the same rights from this day on, and from then on the one before holds nothing: all
     * of it or nothing.
     *
     * @throws NothingHeld where the post is closed or holds nothing on that day
     */
    public Account handOver(Account administrator, Account from, Holder to, LocalDate day) {
        if (administrator.role() != Role.ADMINISTRATOR
                || to.equals(administrator.holder())
                || from.holder().equals(to)
                || !from.role().isHandedOver()
                || accounts.postsOf(to).stream().anyMatch(post -> post.role() == Role.EXCHANGE)) {
            throw new Forbidden();
        }
        return database.transactionResult(transaction -> {
            DSLContext inside = transaction.dsl();
            accounts.hold(inside, from);
            List<HeldRight> held = of(inside, from.actor()).stream()
                    .filter(right -> !right.isOver(day))
                    .toList();
            if (!from.enabled() || held.isEmpty()) throw new NothingHeld();
            Account next = accounts.follow(inside, administrator.actor(), from, to, day);
            held.forEach(right -> {
                if (right.lentBy() == null) passOn(inside, administrator, right, next, day);
                endFrom(inside, administrator, right, day);
            });
            audit.record(
                    inside,
                    administrator.actor(),
                    Event.of("account.handed-over", from.code())
                            .with("to", next.actor().accountId())
                            .with("from", day.toString()));
            return next;
        });
    }

    /** The post is closed, or whoever comes after would take up nothing: it was handed over before. */
    public static final class NothingHeld extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingHeld() {
            super("nothing to hand over", null, false, false);
        }
    }

    /** From that day on, or from the later one on which the right itself begins. */
    private void passOn(DSLContext transaction, Account administrator, HeldRight right, Account next, LocalDate day) {
        DateRange during = right.grant().during();
        LocalDate from = during.from();
        write(
                transaction,
                next.actor(),
                right.grant().during(new DateRange(from == null || from.isBefore(day) ? day : from, during.until())),
                new GrantRows.Given(administrator.actor(), now(), null, null));
    }

    private void write(DSLContext transaction, Actor post, Grant grant, GrantRows.Given given) {
        long right = GrantRows.insert(transaction, post, grant, given);
        GrantRows.derive(transaction, LocalDate.now(clock));
        audit.record(
                transaction,
                given.by(),
                Event.of(given.lentBy() == null ? "right.given" : "right.lent", "right:" + right)
                        .with("account", post.accountId())
                        .with("depth", grant.right()));
    }

    private void endFrom(DSLContext transaction, Account by, HeldRight right, LocalDate day) {
        GrantRows.end(transaction, right, day);
        GrantRows.derive(transaction, LocalDate.now(clock));
        audit.record(
                transaction, by.actor(), Event.of("right.ended", right.code()).with("from", day.toString()));
    }

    /** The newest first; in two questions, however many they are. */
    private static List<HeldRight> held(DSLContext database, Condition which) {
        Result<? extends Record> rows = GrantRows.select(database)
                .where(which)
                .orderBy(ACCOUNT_GRANT.GRANT_ID.desc())
                .fetch();
        Set<Long> posts = Stream.of(ACCOUNT_GRANT.ACCOUNT_ID, ACCOUNT_GRANT.GRANTED_BY, ACCOUNT_GRANT.LENT_BY)
                .flatMap(post -> rows.getValues(post).stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Account> accounts = AccountRows.select(database).where(ACCOUNT.ACCOUNT_ID.in(posts)).fetch().stream()
                .map(AccountRows::account)
                .collect(Collectors.toMap(post -> post.actor().accountId(), Function.identity()));
        return rows.stream().map(row -> held(row, accounts)).toList();
    }

    private static HeldRight held(Record row, Map<Long, Account> accounts) {
        return new HeldRight(
                row.get(ACCOUNT_GRANT.GRANT_ID),
                Objects.requireNonNull(accounts.get(row.get(ACCOUNT_GRANT.ACCOUNT_ID))),
                GrantRows.grant(row),
                GrantRows.everHeld(row),
                accounts.get(row.get(ACCOUNT_GRANT.GRANTED_BY)),
                row.get(ACCOUNT_GRANT.GRANTED_AT, Instant.class),
                accounts.get(row.get(ACCOUNT_GRANT.LENT_BY)),
                row.get(ACCOUNT_GRANT.PURPOSE));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
