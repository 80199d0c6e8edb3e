package vn.caunoi.report.life;

import static vn.caunoi.schema.report.Tables.DEED;
import static vn.caunoi.schema.report.Tables.EDITION;
import static vn.caunoi.schema.report.Tables.KEPT_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;

/** Writes and reads editions and their deeds; of them only those of units that the reader holds. */
@Component
class EditionRows {

    private static final Table<Record> UNIT = DSL.table(DSL.name("organization", "unit"));
    private static final Field<Long> UNIT_ID = DSL.field(DSL.name("organization", "unit", "unit_id"), Long.class);
    private static final Field<String> CODE = DSL.field(DSL.name("organization", "unit", "code"), String.class);
    private static final Field<String> LINE = DSL.field(DSL.name("organization", "unit", "line"), String.class);

    private static final String NAMES = """
            select distinct on (n.unit_id) n.unit_id, n.name
            from organization.name_spell((select max(p.posting) from ledger.posting p)) n
            where n.unit_id = any (?) order by n.unit_id, lower(n.during) desc
            """;

    private final DSLContext database;
    private final Clock clock;

    EditionRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The report of a unit by a plan for a period, made where there is none yet. */
    long report(UnitId unit, String template, String period, LocalDate first, LocalDate last) {
        database.insertInto(KEPT_REPORT)
                .columns(
                        KEPT_REPORT.UNIT_ID,
                        KEPT_REPORT.TEMPLATE,
                        KEPT_REPORT.PERIOD,
                        KEPT_REPORT.FIRST_DAY,
                        KEPT_REPORT.LAST_DAY)
                .values(unit.value(), template, period, first, last)
                .onConflictDoNothing()
                .execute();
        return database.select(KEPT_REPORT.REPORT_ID)
                .from(KEPT_REPORT)
                .where(
                        KEPT_REPORT.UNIT_ID.eq(unit.value()),
                        KEPT_REPORT.TEMPLATE.eq(template),
                        KEPT_REPORT.PERIOD.eq(period))
                .fetchSingle(KEPT_REPORT.REPORT_ID);
    }

    /** Begins an edition; empty where another one has begun it meanwhile. */
    Optional<Long> begin(Scope scope, long report, int number, int plan, LocalDate cutOff, @Nullable String reason) {
        Optional<Long> begun = database.insertInto(EDITION)
                .columns(EDITION.REPORT_ID, EDITION.NUMBER, EDITION.PLAN_VERSION, EDITION.CUT_OFF, EDITION.REASON)
                .values(report, number, plan, cutOff, reason)
                .onConflictDoNothing()
                .returning(EDITION.EDITION_ID)
                .fetchOptional(EDITION.EDITION_ID);
        begun.ifPresent(edition -> add(scope, edition, 1, Deed.Kind.BEGUN, null));
        return begun;
    }

    /** Adds a deed; false where another one was faster. */
    boolean add(Scope scope, long edition, int number, Deed.Kind kind, @Nullable String reason) {
        return database.insertInto(DEED)
                        .columns(DEED.EDITION_ID, DEED.NUMBER, DEED.KIND, DEED.REASON, DEED.DONE_BY, DEED.DONE_AT)
                        .values(
                                edition,
                                number,
                                kind.name(),
                                reason,
                                scope.actor().accountId(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** One after the other: whoever writes into an edition and whoever hands it on wait for each other. */
    void inTurn(long edition) {
        database.fetch("select pg_advisory_xact_lock(hashtext('report.edition'), ?::int)", edition);
    }

    /** Papers of one unit get their numbers one after the other. */
    void oneAtATime(UnitId unit) {
        database.fetch("select pg_advisory_xact_lock(hashtext('report.paper'), ?::int)", unit.value());
    }

    Optional<Edition> find(Scope scope, long edition) {
        return read(scope, EDITION.EDITION_ID.eq(edition)).stream().findFirst();
    }

    /** Every edition of a report, the latest first. */
    List<Edition> of(Scope scope, long report) {
        return read(scope, EDITION.REPORT_ID.eq(report));
    }

    /** Every edition of every report of a unit. */
    List<Edition> ofUnit(Scope scope, UnitId unit) {
        return read(
                scope,
                EDITION.REPORT_ID.in(DSL.select(KEPT_REPORT.REPORT_ID)
                        .from(KEPT_REPORT)
                        .where(KEPT_REPORT.UNIT_ID.eq(unit.value()))));
    }

    /** The latest edition of each report, and beside one that was not sent yet the latest that was. */
    List<Edition> latest(Scope scope) {
        Set<Long> seen = new HashSet<>();
        Set<Long> sent = new HashSet<>();
        return read(scope, DSL.noCondition()).stream()
                .filter(edition -> {
                    boolean newest = seen.add(edition.of().id());
                    return edition.stage().isSent() ? sent.add(edition.of().id()) : newest;
                })
                .toList();
    }

    /** The accounts that may approve a report of the unit, by number and name; none that holds one of the others. */
    Map<Long, String> approvers(UnitId unit, List<UnitId> others) {
        return database.fetch(
                        "select account_id, name from report.approvers(?, ?, ?)",
                        unit.value(),
                        others.stream().map(UnitId::value).toArray(Long[]::new),
                        LocalDate.now(clock))
                .intoMap(row -> row.get(0, Long.class), row -> row.get(1, String.class));
    }

    private List<Edition> read(Scope scope, Condition which) {
        Map<Long, List<Deed>> deeds = database.select(
                        DEED.EDITION_ID, DEED.NUMBER, DEED.KIND, DEED.REASON, DEED.DONE_BY, DEED.DONE_AT)
                .from(DEED)
                .join(EDITION)
                .on(EDITION.EDITION_ID.eq(DEED.EDITION_ID))
                .where(which)
                .orderBy(DEED.NUMBER)
                .fetchGroups(DEED.EDITION_ID, EditionRows::deed);
        var rows = database.select(
                        EDITION.EDITION_ID,
                        EDITION.NUMBER,
                        EDITION.PLAN_VERSION,
                        EDITION.CUT_OFF,
                        EDITION.REASON,
                        KEPT_REPORT.REPORT_ID,
                        KEPT_REPORT.UNIT_ID,
                        KEPT_REPORT.TEMPLATE,
                        KEPT_REPORT.PERIOD,
                        KEPT_REPORT.FIRST_DAY,
                        KEPT_REPORT.LAST_DAY,
                        CODE,
                        LINE)
                .from(EDITION)
                .join(KEPT_REPORT)
                .on(KEPT_REPORT.REPORT_ID.eq(EDITION.REPORT_ID))
                .join(UNIT)
                .on(UNIT_ID.eq(KEPT_REPORT.UNIT_ID))
                .where(which)
                .orderBy(EDITION.NUMBER.desc(), EDITION.EDITION_ID.desc())
                .fetch();
        Map<Long, String> names = names(rows.getValues(KEPT_REPORT.UNIT_ID));
        return rows.stream()
                .map(row -> edition(row, names, deeds.getOrDefault(row.get(EDITION.EDITION_ID), List.of())))
                .filter(edition -> scope.units().containsKey(edition.of().unit()))
                .toList();
    }

    /** What the units are called now, or were called last. */
    private Map<Long, String> names(List<Long> units) {
        return units.isEmpty()
                ? Map.of()
                : database.fetch(NAMES, (Object) units.toArray(Long[]::new))
                        .intoMap(row -> row.get("unit_id", Long.class), row -> row.get("name", String.class));
    }

    private static Edition edition(Record row, Map<Long, String> names, List<Deed> deeds) {
        return new Edition(
                row.get(EDITION.EDITION_ID),
                new Edition.Of(
                        row.get(KEPT_REPORT.REPORT_ID),
                        new UnitId(row.get(KEPT_REPORT.UNIT_ID)),
                        row.get(CODE),
                        names.getOrDefault(row.get(KEPT_REPORT.UNIT_ID), row.get(CODE)),
                        Line.valueOf(row.get(LINE)),
                        row.get(KEPT_REPORT.TEMPLATE),
                        row.get(KEPT_REPORT.PERIOD),
                        row.get(KEPT_REPORT.FIRST_DAY),
                        row.get(KEPT_REPORT.LAST_DAY)),
                row.get(EDITION.NUMBER),
                row.get(EDITION.PLAN_VERSION),
                row.get(EDITION.CUT_OFF),
                row.get(EDITION.REASON),
                deeds);
    }

    private static Deed deed(Record row) {
        return new Deed(
                row.get(DEED.NUMBER),
                Deed.Kind.valueOf(row.get(DEED.KIND)),
                row.get(DEED.REASON),
                row.get(DEED.DONE_BY),
                row.get(DEED.DONE_AT).toInstant());
    }
}
