package vn.caunoi.activity.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.activity.reading.Version.Taken;
import vn.caunoi.paper.PaperReference;

/** One activity with what stood in its place before and since, among the units that the reader holds. */
@Component
public class Versions {

    private static final int MOST = 100;

    /** Two entries of one posting tell of the same: one was taken back, the other put in its place. */
    private static final String REPLACED = """
            from activity.activity_entry v
            join ledger.posting p on p.posting = v.posting
            join activity.activity_entry n on n.posting = v.posting and n.voids is null and n.unit_id is not null
            where v.voids is not null
              and (p.kind = 'CORRECTION' or n.row_key = v.row_key
                or n.unit_id = v.unit_id and n.kind = v.kind and n.effective_on = v.effective_on
                  and n.level is not distinct from v.level and n.form is not distinct from v.form
                  and n.enterprise_id is not distinct from v.enterprise_id and n.title is not distinct from v.title)
            """;

    private final DSLContext database;
    private final Transactions transactions;
    private final AccountNames accounts;

    Versions(DSLContext database, Transactions transactions, AccountNames accounts) {
        this.database = database;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** What the entry says; empty where there is none of this number within the units that the reader holds. */
    public Optional<Version> one(Scope scope, long entry, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> database
                        .fetch(
                                "select " + ActivityList.COLUMNS + """
                                , e.row_key, d.number, d.dated, p.recorded_at, p.recorded_by, w.recorded_at, w.recorded_by
                                from activity.activity_entry e
                                """ + ActivityList.OWNERS + """
                                join ledger.posting p on p.posting = e.posting
                                left join paper.paper d on d.paper_id = e.paper_id
                                left join activity.activity_entry v on v.voids = e.entry
                                left join ledger.posting w on w.posting = v.posting
                                where e.entry = {1} and e.voids is null
                                """,
                                DSL.val(pin),
                                DSL.val(entry))
                        .stream()
                        .map(this::version)
                        .filter(version -> scope.holds(version.told().unitId(), Right.FIGURES))
                        .findFirst());
    }

    /** Everything that stood or stands in its place, the oldest first. */
    public List<Version> all(Scope scope, Version one, long pin) {
        return transactions.reading(scope.actor(), () -> {
            Deque<Version> line = new ArrayDeque<>(List.of(one));
            while (line.size() < MOST) {
                Optional<Version> before =
                        before(line.getFirst().told().entry()).flatMap(entry -> one(scope, entry, pin));
                if (before.isEmpty()) {
                    break;
                }
                line.addFirst(before.get());
            }
            while (line.size() < MOST && line.getLast().next() != null) {
                Optional<Version> next = one(scope, line.getLast().next(), pin);
                if (next.isEmpty()) {
                    break;
                }
                line.addLast(next.get());
            }
            return List.copyOf(line);
        });
    }

    private Optional<Long> before(long entry) {
        return database
                .fetch(
                        "select v.voids " + REPLACED
                                + " and n.entry = ? order by n.row_key is distinct from v.row_key limit 1",
                        entry)
                .getValues(0, Long.class)
                .stream()
                .findFirst();
    }

    private @Nullable Long after(long entry) {
        return database
                .fetch(
                        "select n.entry " + REPLACED
                                + " and v.voids = ? order by n.row_key is distinct from v.row_key limit 1",
                        entry)
                .getValues(0, Long.class)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private Version version(Record row) {
        Listed told = ActivityList.listed(row);
        int columns = row.size();
        OffsetDateTime taken = row.get(columns - 2, OffsetDateTime.class);
        return new Version(
                told,
                PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class)),
                row.get("row_key", String.class),
                row.get(columns - 4, OffsetDateTime.class).toInstant(),
                called(row.get(columns - 3, Long.class)),
                taken == null ? null : new Taken(taken.toInstant(), called(row.get(columns - 1, Long.class))),
                taken == null ? null : after(told.entry()));
    }

    private String called(long account) {
        return accounts.of(List.of(account)).getOrDefault(account, "");
    }
}
