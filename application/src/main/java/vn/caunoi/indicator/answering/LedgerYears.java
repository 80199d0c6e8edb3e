package vn.caunoi.indicator.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.RecordedYears;

/** Finds the first and the last year among the facts within the reader's reach. */
@Component
class LedgerYears implements RecordedYears {

    /**
     * That a unit stood already, or since when an enterprise has been there, is stated of long before anything was recorded,
     * and makes no year of records; where nothing else is there, it has to do.
     */
    private static final String DAYS = """
            select coalesce(min(fact_on) filter (where kind <> 'unit.OPENED' and kind not like 'enterprise.%'), min(fact_on)),
                   max(fact_on)
            from indicator.fact(?) where fact_on <= cast(? as date)
            """;

    private final DSLContext database;
    private final Transactions transactions;

    LedgerYears(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public List<Integer> of(Scope scope, long pin, LocalDate today) {
        return transactions.reading(scope.actor(), () -> {
            Record days = Objects.requireNonNull(database.fetchOne(DAYS, pin, today));
            LocalDate first = days.get(0, LocalDate.class);
            LocalDate last = days.get(1, LocalDate.class);
            return first == null || last == null
                    ? List.of(today.getYear())
                    : newestFirst(first.getYear(), latest(last, today));
        });
    }

    private static int latest(LocalDate last, LocalDate today) {
        return last.getYear() < today.getYear() - 1 ? today.getYear() : last.getYear();
    }

    private static List<Integer> newestFirst(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(year -> first + last - year)
                .boxed()
                .toList();
    }
}
