package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.ACCOUNT_GRANT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.shared.DateRange;

/** Writes and reads the rows of rights, and lets the second wall be derived from them. */
final class GrantRows {

    private static final Field<@Nullable LocalDate> FROM =
            DSL.field("lower({0})", LocalDate.class, ACCOUNT_GRANT.DURING);
    private static final Field<@Nullable LocalDate> UNTIL =
            DSL.field("upper({0})", LocalDate.class, ACCOUNT_GRANT.DURING);
    private static final Field<Boolean> NEVER = DSL.field("isempty({0})", Boolean.class, ACCOUNT_GRANT.DURING);

    private GrantRows() {}

    static SelectJoinStep<? extends Record> select(DSLContext database) {
        return database.select(ACCOUNT_GRANT.fields())
                .select(FROM, UNTIL, NEVER)
                .from(ACCOUNT_GRANT);
    }

    static boolean everHeld(Record row) {
        return !row.get(NEVER);
    }

    /** From that day on at the latest: whatever was read of it before, it becomes no longer than it is. */
    static void end(DSLContext transaction, HeldRight right, LocalDate day) {
        Field<Object> before = range(new DateRange(null, day));
        transaction
                .update(ACCOUNT_GRANT)
                .set(Map.of(ACCOUNT_GRANT.DURING, DSL.field("{0} * {1}", Object.class, ACCOUNT_GRANT.DURING, before)))
                .where(ACCOUNT_GRANT.GRANT_ID.eq(right.id()))
                .execute();
    }

    /** The second wall is derived from the rights of that day. */
    static void derive(DSLContext transaction, LocalDate today) {
        transaction.execute("select identity.rebuild_reach(?)", today);
    }

    static long insert(DSLContext transaction, Actor post, Grant grant, Given given) {
        return transaction
                .insertInto(ACCOUNT_GRANT)
                .set(ACCOUNT_GRANT.ACCOUNT_ID, post.accountId())
                .set(ACCOUNT_GRANT.RECORDS, grant.right() == Right.RECORDS)
                .set(ACCOUNT_GRANT.GRANTED_BY, id(given.by()))
                .set(ACCOUNT_GRANT.GRANTED_AT, given.at())
                .set(ACCOUNT_GRANT.LENT_BY, id(given.lentBy()))
                .set(ACCOUNT_GRANT.PURPOSE, given.purpose())
                .set(Map.of(ACCOUNT_GRANT.DURING, range(grant.during())))
                .set(place(grant))
                .returning(ACCOUNT_GRANT.GRANT_ID)
                .fetchSingle(ACCOUNT_GRANT.GRANT_ID);
    }

    private static Map<Field<?>, Object> place(Grant grant) {
        return switch (grant) {
            case Grant.OfUnit of ->
                Map.of(
                        ACCOUNT_GRANT.UNIT_ID,
                        of.unit().value(),
                        ACCOUNT_GRANT.LINE,
                        of.line().name());
            case Grant.OfZone of ->
                Map.of(
                        of.owner().kind() == ZoneOwner.Kind.ZONE ? ACCOUNT_GRANT.ZONE_ID : ACCOUNT_GRANT.GROUP_ID,
                        of.owner().id());
            case Grant.Everything _ -> Map.of(ACCOUNT_GRANT.EVERYTHING, true);
        };
    }

    static Grant grant(Record row) {
        Right right = row.get(ACCOUNT_GRANT.RECORDS) ? Right.RECORDS : Right.FIGURES;
        DateRange during = row.get(NEVER) ? DateRange.always() : new DateRange(row.get(FROM), row.get(UNTIL));
        if (row.get(ACCOUNT_GRANT.EVERYTHING)) return new Grant.Everything(right, during);
        Long unit = row.get(ACCOUNT_GRANT.UNIT_ID);
        if (unit != null)
            return new Grant.OfUnit(new UnitId(unit), Line.valueOf(row.get(ACCOUNT_GRANT.LINE)), right, during);
        Long zone = row.get(ACCOUNT_GRANT.ZONE_ID);
        return new Grant.OfZone(
                zone == null
                        ? new ZoneOwner(ZoneOwner.Kind.GROUP, row.get(ACCOUNT_GRANT.GROUP_ID))
                        : new ZoneOwner(ZoneOwner.Kind.ZONE, zone),
                right,
                during);
    }

    /** Whether the lender holds it on that day by a right of his own, so deep at least. */
    static boolean mayBeLent(DSLContext database, Actor lender, Grant grant, LocalDate today) {
        boolean records = grant.right() == Right.RECORDS;
        return switch (grant) {
            case Grant.OfUnit(UnitId unit, Line line, Right _, DateRange _) ->
                says(database, "may_lend", lender.accountId(), unit.value(), line.name(), records, today);
            case Grant.OfZone(ZoneOwner owner, Right _, DateRange _) ->
                says(database, "may_lend_zone", lender.accountId(), owner.kind().name(), owner.id(), records, today);
            case Grant.Everything _ -> false;
        };
    }

    private static boolean says(DSLContext database, String function, Object... asked) {
        return database.fetchSingle("select identity." + function + "(?, ?, ?, ?, ?)", asked)
                .get(0, Boolean.class);
    }

    private static @Nullable Long id(@Nullable Actor actor) {
        return Optional.ofNullable(actor).map(Actor::accountId).orElse(null);
    }

    private static Field<Object> range(DateRange during) {
        return DSL.field("daterange({0}, {1})", Object.class, DSL.val(during.from()), DSL.val(during.until()));
    }

    /** Who gave a right, when, and if it is lent, from whom and what for. */
    record Given(
            @Nullable Actor by,
            OffsetDateTime at,
            @Nullable Actor lentBy,
            @Nullable String purpose) {

        static Given bySetUp(OffsetDateTime at) {
            return new Given(null, at, null, null);
        }
    }
}
