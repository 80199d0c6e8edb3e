package vn.caunoi.identity;

import static vn.caunoi.schema.access.Tables.WHOLE_REACH;
import static vn.caunoi.schema.identity.Tables.ACCOUNT;
import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Reached;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;

/** The one gate: what an account reaches follows its grants and today's trees, what it may do follows its role. */
@Component
class GrantedAccess implements AccessPolicy {

    private final Transactions transactions;
    private final Reached reached;
    private final DSLContext database;
    private final Clock clock;

    GrantedAccess(Transactions transactions, Reached reached, DSLContext database, Clock clock) {
        this.transactions = transactions;
        this.reached = reached;
        this.database = database;
        this.clock = clock;
    }

    /** Asked anew for each request, so that a right taken away, begun or over is so with the next one. */
    @Override
    public Scope scopeOf(Actor actor) {
        return current(actor).orElseGet(() -> {
            transactions.writing(actor, () -> database.execute("select identity.rebuild_reach(?)", today()));
            return current(actor).orElseThrow();
        });
    }

    /** Nothing where a right began or ended since the reach was derived. */
    private Optional<Scope> current(Actor actor) {
        return transactions.reading(actor, () -> isOld() ? Optional.empty() : Optional.of(scope(actor)));
    }

    private Scope scope(Actor actor) {
        return role(actor)
                .map(role -> new Scope(
                        actor,
                        role.actions(),
                        reached.units(actor, today()),
                        reached.zones(actor, today()),
                        wholeLines(actor)))
                .orElseGet(() -> Scope.nothing(actor));
    }

    private boolean isOld() {
        return database.select(DSL.field("identity.reach_is_old({0})", Boolean.class, DSL.val(today())))
                .fetchSingle()
                .value1();
    }

    @Override
    public void requireUnit(Scope scope, UnitId unit, Right right) {
        if (!scope.holds(unit, right)) {
            throw new NotFound();
        }
    }

    @Override
    public void requireZone(Scope scope, ZoneOwner owner, Right right) {
        if (!scope.holds(owner, right)) {
            throw new NotFound();
        }
    }

    @Override
    public void require(Scope scope, Action action) {
        if (!scope.may(action)) {
            throw new Forbidden();
        }
    }

    private Optional<Role> role(Actor actor) {
        return database.select(ACCOUNT.ROLE)
                .from(ACCOUNT)
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(ACCOUNT.HOLDER_ID))
                .where(ACCOUNT.ACCOUNT_ID.eq(actor.accountId()))
                .and(ACCOUNT.ENABLED)
                .and(HOLDER.ENABLED)
                .fetchOptional(ACCOUNT.ROLE)
                .map(Role::valueOf);
    }

    /** A line is held as a whole by the exchange of the whole; a root of today may have a neighbour tomorrow. */
    private Set<Line> wholeLines(Actor actor) {
        return database.fetchExists(WHOLE_REACH, WHOLE_REACH.ACCOUNT_ID.eq(actor.accountId()))
                ? Set.of(Line.values())
                : Set.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
