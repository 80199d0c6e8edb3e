package vn.caunoi.indicator.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static vn.caunoi.schema.indicator.Tables.OBSERVATION;

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
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.indicator.Owners;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.EntryTable;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Qualifier;

/** Writes and reads observations, set by set. */
@Component
class ObservationRows {

    private static final EntryTable TABLE = EntryTable.of(
            OBSERVATION,
            "indicator.live_observations",
            OBSERVATION.ENTRY,
            OBSERVATION.POSTING,
            OBSERVATION.INDICATOR,
            OBSERVATION.OWNER_KIND,
            OBSERVATION.OWNER_ID,
            field(name("during"), Object.class),
            OBSERVATION.PERIOD,
            OBSERVATION.VALUE,
            OBSERVATION.MEASURE,
            OBSERVATION.QUALIFIER,
            OBSERVATION.ROW_KEY,
            OBSERVATION.PAPER_ID);

    private static final String LIVE = """
            select e.entry, e.posting, e.indicator, e.owner_kind, coalesce(u.code, z.code, g.code, c.code) as owner,
                   e.period, lower(e.during) as since, upper(e.during) as until, e.value, e.measure, e.qualifier,
                   e.row_key, p.number, p.dated
            from indicator.live_observations(?) e
            left join organization.unit u on e.owner_kind = 'UNIT' and u.unit_id = e.owner_id
            left join enterprise.zone z on e.owner_kind = 'ZONE' and z.zone_id = e.owner_id
            left join enterprise.zone_group g on e.owner_kind = 'GROUP' and g.group_id = e.owner_id
            left join enterprise.enterprise c on e.owner_kind = 'ENTERPRISE' and c.enterprise_id = e.owner_id
            left join paper.paper p on p.paper_id = e.paper_id
            """;

    private static final String PAST = """
            select e.entry, e.posting, e.indicator, e.owner_kind, coalesce(u.code, z.code, g.code, c.code) as owner,
                   e.period, lower(e.during) as since, upper(e.during) as until, e.value, e.measure, e.qualifier,
                   e.row_key, p.number, p.dated, t.recorded_at, t.recorded_by,
                   exists (select from indicator.observation v where v.voids = e.entry and v.posting <= ?) as taken
            from indicator.observation e
            join ledger.posting t on t.posting = e.posting
            left join organization.unit u on e.owner_kind = 'UNIT' and u.unit_id = e.owner_id
            left join enterprise.zone z on e.owner_kind = 'ZONE' and z.zone_id = e.owner_id
            left join enterprise.zone_group g on e.owner_kind = 'GROUP' and g.group_id = e.owner_id
            left join enterprise.enterprise c on e.owner_kind = 'ENTERPRISE' and c.enterprise_id = e.owner_id
            left join paper.paper p on p.paper_id = e.paper_id
            where e.voids is null and e.posting <= ?
              and (cast(? as text) is null or e.owner_kind = cast(? as text))
              and (cast(? as text) is null or coalesce(u.code, z.code, g.code, c.code) = cast(? as text))
              and (cast(? as text) is null or e.indicator = cast(? as text))
              and (cast(? as integer) is null or e.during && daterange(make_date(cast(? as integer), 1, 1), make_date(cast(? as integer) + 1, 1, 1)))
              and (cast(? as bigint) is null or e.entry = cast(? as bigint))
            order by upper(e.during) desc, e.indicator, owner, e.during, e.entry
            """;

    private static final String HELD = """
             where not (e.owner_kind = 'UNIT' and e.owner_id in (select g.unit_id from access.gone g))
              and not (e.owner_kind = 'ZONE' and e.owner_id in (select g.zone_id from access.gone_zone g))
              and not (e.owner_kind = 'ENTERPRISE' and e.owner_id not in (select k.enterprise_id from enterprise.kept k))
            """;
    private static final String EARLIEST_FIRST = " order by e.during, e.entry";

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Owners owners;

    ObservationRows(DSLContext database, EntryNumbers numbers, Owners owners) {
        this.database = database;
        this.numbers = numbers;
        this.owners = owners;
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "indicator.refusal.not-live");
    }

    List<Long> add(Posting posting, List<Observation> observations) {
        if (observations.isEmpty()) {
            return List.of();
        }
        Owners.Numbers known = owners.numbers(posting, observations);
        List<Long> taken = numbers.take(observations.size());
        TABLE.insert(
                database,
                IntStream.range(0, observations.size())
                        .mapToObj(i -> row(posting, taken.get(i), observations.get(i), known))
                        .toList());
        return taken;
    }

    private static @Nullable Object[] row(Posting posting, long number, Observation observation, Owners.Numbers known) {
        return new @Nullable Object[] {
            number,
            posting.number(),
            observation.indicator(),
            observation.owner().kind().name(),
            known.owner(observation),
            days(observation.during()),
            observation.period(),
            observation.value(),
            observation.measure(),
            observation.qualifier().name(),
            observation.rowKey(),
            known.paper(observation)
        };
    }

    private static Field<Object> days(DateRange during) {
        return field("daterange(?, ?)", Object.class, during.from(), during.until());
    }

    /** Of owners that the actor still reaches. */
    List<Recorded<Observation>> live(long pin) {
        return database.fetch(LIVE + HELD + EARLIEST_FIRST, pin).map(ObservationRows::recorded);
    }

    List<Recorded<Observation>> live(long pin, String indicator) {
        return database.fetch(LIVE + " where e.indicator = ?" + EARLIEST_FIRST, pin, indicator)
                .map(ObservationRows::recorded);
    }

    /** Everything ever stated that the filter wants, taken back or not: the latest period first, then as it was recorded. */
    List<Past<Observation>> past(Wanted wanted, long pin) {
        String kind = wanted.kind() == null ? null : wanted.kind().name();
        return database.fetch(
                        PAST,
                        pin,
                        pin,
                        kind,
                        kind,
                        wanted.owner(),
                        wanted.owner(),
                        wanted.indicator(),
                        wanted.indicator(),
                        wanted.year(),
                        wanted.year(),
                        wanted.year(),
                        wanted.entry(),
                        wanted.entry())
                .map(row -> {
                    Recorded<Observation> told = recorded(row);
                    return new Past<>(
                            told.entry(),
                            told.content(),
                            row.get("recorded_at", OffsetDateTime.class).toInstant(),
                            row.get("recorded_by", Long.class),
                            row.get("taken", Boolean.class));
                });
    }

    private static Recorded<Observation> recorded(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new Observation(
                        row.get("indicator", String.class),
                        new ObservationOwner(row.get("owner_kind", Kind.class), row.get("owner", String.class)),
                        row.get("period", String.class),
                        new DateRange(row.get("since", LocalDate.class), row.get("until", LocalDate.class)),
                        row.get("value", BigDecimal.class),
                        row.get("measure", String.class),
                        row.get("qualifier", Qualifier.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class))));
    }
}
