package vn.caunoi.target;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static vn.caunoi.schema.target.Tables.TARGET_ENTRY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.indicator.Owners;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.EntryTable;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;

/** Writes and reads targets, set by set. */
@Component
class TargetRows {

    private static final EntryTable TABLE = EntryTable.of(
            TARGET_ENTRY,
            "target.live_targets",
            TARGET_ENTRY.ENTRY,
            TARGET_ENTRY.POSTING,
            TARGET_ENTRY.INDICATOR,
            TARGET_ENTRY.OWNER_KIND,
            TARGET_ENTRY.OWNER_ID,
            field(name("during"), Object.class),
            TARGET_ENTRY.PERIOD,
            TARGET_ENTRY.VALUE,
            TARGET_ENTRY.DIRECTION,
            TARGET_ENTRY.REGISTERED,
            TARGET_ENTRY.RESPONSIBLE,
            TARGET_ENTRY.COOPERATING,
            TARGET_ENTRY.ADJUSTMENT,
            TARGET_ENTRY.DOCUMENT,
            TARGET_ENTRY.ROW_KEY,
            TARGET_ENTRY.PAPER_ID,
            TARGET_ENTRY.REASON);

    private static final String COLUMNS_READ = """
            select e.entry, e.posting, e.indicator, e.owner_kind, coalesce(u.code, z.code, g.code) as owner,
                   e.period, lower(e.during) as since, upper(e.during) as until, e.value, e.direction, e.registered,
                   e.responsible, e.cooperating, e.adjustment, e.document, e.row_key, p.number, p.dated, e.reason
            """;

    private static final String OWNERS = """
            left join organization.unit u on e.owner_kind = 'UNIT' and u.unit_id = e.owner_id
            left join enterprise.zone z on e.owner_kind = 'ZONE' and z.zone_id = e.owner_id
            left join enterprise.zone_group g on e.owner_kind = 'GROUP' and g.group_id = e.owner_id
            left join paper.paper p on p.paper_id = e.paper_id
            """;

    private static final String LIVE = COLUMNS_READ + " from target.live_targets(?) e " + OWNERS;

    private static final String PAST = COLUMNS_READ + """
            , t.recorded_at, t.recorded_by,
              exists (select from target.target_entry v where v.voids = e.entry and v.posting <= ?) as taken
            from target.target_entry e join ledger.posting t on t.posting = e.posting
            """ + OWNERS + """
            where e.voids is null and e.posting <= ?
              and (cast(? as text) is null or coalesce(u.code, z.code, g.code) = cast(? as text))
              and (cast(? as date) is null or e.during && daterange(cast(? as date), cast(? as date)))
              and (cast(? as bigint) is null or e.entry = cast(? as bigint))
            order by e.during, e.owner_kind desc, owner, e.indicator, e.adjustment, e.entry
            """;

    private static final String HELD = """
             where not (e.owner_kind = 'UNIT' and e.owner_id in (select g.unit_id from access.gone g))
              and not (e.owner_kind = 'ZONE' and e.owner_id in (select g.zone_id from access.gone_zone g))
            """;
    private static final String EARLIEST_FIRST = " order by e.during, e.entry";

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Owners owners;

    TargetRows(DSLContext database, EntryNumbers numbers, Owners owners) {
        this.database = database;
        this.numbers = numbers;
        this.owners = owners;
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "target.refusal.not-live");
    }

    List<Long> add(Posting posting, List<Target> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        Owners.Numbers known = owners.numbers(posting, targets);
        List<Long> taken = numbers.take(targets.size());
        TABLE.insert(
                database,
                IntStream.range(0, targets.size())
                        .mapToObj(i -> row(posting, taken.get(i), targets.get(i), known))
                        .toList());
        return taken;
    }

    private static @Nullable Object[] row(Posting posting, long number, Target target, Owners.Numbers known) {
        return new @Nullable Object[] {
            number,
            posting.number(),
            target.indicator(),
            target.owner().kind().name(),
            known.owner(target),
            days(target.during()),
            target.period(),
            target.value(),
            target.direction().sign(),
            target.registered(),
            target.responsible(),
            target.cooperating(),
            target.adjustment(),
            target.document(),
            target.rowKey(),
            known.paper(target),
            target.reason()
        };
    }

    private static Field<Object> days(DateRange during) {
        return field("daterange(?, ?)", Object.class, during.from(), during.until());
    }

    /** Of owners that the actor still reaches. */
    List<Recorded<Target>> live(long pin) {
        return database.fetch(LIVE + HELD + EARLIEST_FIRST, pin).map(TargetRows::recorded);
    }

    List<Recorded<Target>> live(long pin, String indicator) {
        return database.fetch(LIVE + " where e.indicator = ?" + EARLIEST_FIRST, pin, indicator)
                .map(TargetRows::recorded);
    }

    /**
     * Every entry that is wanted, taken back or not, by period, owner and indicator, then as it was recorded.
     *
     * @param owner code of a unit, zone or group; null for all
     * @param days only what shares a day with these; null for all
     * @param entry one entry by its number; null for all
     */
    List<Past<Target>> past(@Nullable String owner, @Nullable DateRange days, @Nullable Long entry, long pin) {
        LocalDate from = days == null ? null : days.from();
        LocalDate until = days == null ? null : days.until();
        return database.fetch(PAST, pin, pin, owner, owner, from, from, until, entry, entry)
                .map(row -> {
                    Recorded<Target> told = recorded(row);
                    return new Past<>(
                            told.entry(),
                            told.content(),
                            row.get("recorded_at", OffsetDateTime.class).toInstant(),
                            row.get("recorded_by", Long.class),
                            row.get("taken", Boolean.class));
                });
    }

    private static Recorded<Target> recorded(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new Target(
                        row.get("indicator", String.class),
                        new ObservationOwner(row.get("owner_kind", Kind.class), row.get("owner", String.class)),
                        row.get("period", String.class),
                        new DateRange(row.get("since", LocalDate.class), row.get("until", LocalDate.class)),
                        row.get("value", BigDecimal.class),
                        Direction.of(row.get("direction", String.class)),
                        row.get("registered", BigDecimal.class),
                        row.get("responsible", String.class),
                        row.get("cooperating", String.class),
                        row.get("adjustment", Integer.class),
                        row.get("document", String.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class)),
                        row.get("reason", String.class)));
    }
}
