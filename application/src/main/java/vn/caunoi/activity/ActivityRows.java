package vn.caunoi.activity;

import static vn.caunoi.schema.activity.Tables.ACTIVITY_ENTRY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.EntryTable;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;

/** Writes and reads activities, set by set. */
@Component
class ActivityRows {

    private static final EntryTable TABLE = EntryTable.of(
            ACTIVITY_ENTRY,
            "activity.live",
            ACTIVITY_ENTRY.ENTRY,
            ACTIVITY_ENTRY.POSTING,
            ACTIVITY_ENTRY.UNIT_ID,
            ACTIVITY_ENTRY.EFFECTIVE_ON,
            ACTIVITY_ENTRY.KIND,
            ACTIVITY_ENTRY.QUANTITY,
            ACTIVITY_ENTRY.PEOPLE,
            ACTIVITY_ENTRY.AMOUNT,
            ACTIVITY_ENTRY.LEVEL,
            ACTIVITY_ENTRY.FORM,
            ACTIVITY_ENTRY.ENTERPRISE_ID,
            ACTIVITY_ENTRY.TITLE,
            ACTIVITY_ENTRY.ROW_KEY,
            ACTIVITY_ENTRY.PAPER_ID);

    private static final String LIVE = """
            select e.entry, e.posting, u.code as unit, e.effective_on, e.kind, e.quantity, e.people, e.amount,
                   e.level, e.form, c.code as enterprise, e.title, e.row_key, p.number, p.dated
            from activity.live(?) e
            join organization.unit u on u.unit_id = e.unit_id
            left join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
            left join paper.paper p on p.paper_id = e.paper_id
            where e.unit_id not in (select g.unit_id from access.gone g)
            """;
    private static final String IN_ORDER = " order by e.effective_on, e.entry";

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Named named;
    private final ParticipantRows participants;

    ActivityRows(DSLContext database, EntryNumbers numbers, Named named, ParticipantRows participants) {
        this.database = database;
        this.numbers = numbers;
        this.named = named;
        this.participants = participants;
    }

    void requireSight(List<Long> entries) {
        if (!entries.isEmpty()) {
            participants.requireSight(entries);
        }
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "activity.refusal.not-live");
    }

    List<Long> add(Posting posting, List<Activity> activities) {
        if (activities.isEmpty()) {
            return List.of();
        }
        Named.Numbers known = named.in(posting, activities);
        List<Long> taken = numbers.take(activities.size());
        TABLE.insert(
                database,
                IntStream.range(0, activities.size())
                        .mapToObj(i -> row(posting, taken.get(i), activities.get(i), known))
                        .toList());
        participants.add(posting, taken, activities);
        return taken;
    }

    private static @Nullable Object[] row(Posting posting, long number, Activity activity, Named.Numbers known) {
        return new @Nullable Object[] {
            number,
            posting.number(),
            known.unit(activity),
            activity.on(),
            activity.kind(),
            activity.quantity(),
            activity.people(),
            activity.amount(),
            activity.level() == null ? null : activity.level().name(),
            activity.form(),
            known.enterprise(activity),
            activity.title(),
            activity.rowKey(),
            known.paper(activity)
        };
    }

    /** The entry that was added at the unit under a key, whether it still counts or not. */
    Optional<Long> keyed(String unit, String key) {
        return database.fetch("""
                        select e.entry from activity.activity_entry e join organization.unit u on u.unit_id = e.unit_id
                        where e.row_key = ? and u.code = ? and e.voids is null order by e.entry desc limit 1
                        """, key, unit).getValues(0, Long.class).stream().findFirst();
    }

    List<Recorded<Activity>> live(long pin) {
        Map<Long, List<Participant>> people = participants.live(pin);
        return database.fetch(LIVE + IN_ORDER, pin).map(row -> recorded(row, people));
    }

    List<Recorded<Activity>> live(long pin, Collection<LocalDate> days, Collection<String> keys) {
        Result<Record> rows = database.fetch(
                LIVE + " and (e.effective_on = any (?) or e.row_key = any (?))" + IN_ORDER,
                pin,
                days.toArray(LocalDate[]::new),
                keys.toArray(String[]::new));
        Map<Long, List<Participant>> people = participants.live(pin, rows.getValues("entry", Long.class));
        return rows.map(row -> recorded(row, people));
    }

    private static Recorded<Activity> recorded(Record row, Map<Long, List<Participant>> people) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new Activity(
                        row.get("unit", String.class),
                        row.get("effective_on", LocalDate.class),
                        row.get("kind", String.class),
                        row.get("quantity", Integer.class),
                        row.get("people", Integer.class),
                        row.get("amount", BigDecimal.class),
                        row.get("level", Level.class),
                        row.get("form", String.class),
                        row.get("enterprise", String.class),
                        row.get("title", String.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class)),
                        people.getOrDefault(row.get("entry", Long.class), List.of())));
    }
}
