package vn.caunoi.paper;

import static org.jooq.impl.DSL.any;
import static vn.caunoi.schema.paper.Tables.PAPER_;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Posting;

/** The register of papers, one for each line and one for the zones; a paper is kept once for its number and day. */
@Component
public class Papers {

    private final DSLContext database;
    private final Transactions transactions;

    Papers(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * The number of each paper within a posting; what the register does not hold yet is filed.
     *
     * @param line the line whose register holds them; null for papers of the zones, which every account may read
     */
    public Map<PaperReference, Long> file(Posting posting, @Nullable Line line, Collection<PaperReference> papers) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        List<PaperReference> asked = papers.stream().distinct().toList();
        String register = line == null ? null : line.name();
        String[] numbers = asked.stream().map(PaperReference::number).toArray(String[]::new);
        LocalDate[] days = asked.stream().map(PaperReference::dated).toArray(LocalDate[]::new);
        database.execute("""
                insert into paper.paper (line, number, dated)
                select cast(? as text), p.number, p.dated from unnest(?::text[], ?::date[]) as p (number, dated)
                on conflict do nothing
                """, register, numbers, days);
        Map<PaperReference, Long> filed = new HashMap<>();
        database.fetch("""
                        select p.paper_id, p.number, p.dated
                        from paper.paper p
                        join unnest(?::text[], ?::date[]) as asked (number, dated)
                          on asked.number = p.number and asked.dated is not distinct from p.dated
                        where p.line is not distinct from cast(? as text)
                        """, numbers, days, register)
                .forEach(row -> filed.put(
                        new PaperReference(row.get(1, String.class), row.get(2, LocalDate.class)),
                        row.get(0, Long.class)));
        return filed;
    }

    /** What the papers of these numbers are called; those that the reader may not see are absent. */
    public Map<Long, PaperReference> byId(Scope scope, Collection<Long> ids) {
        return transactions.reading(
                scope.actor(),
                () -> database.select(PAPER_.PAPER_ID, PAPER_.NUMBER, PAPER_.DATED)
                        .from(PAPER_)
                        .where(PAPER_.PAPER_ID.eq(any(ids.toArray(Long[]::new))))
                        .fetchMap(PAPER_.PAPER_ID, row -> new PaperReference(row.value2(), row.value3())));
    }

    /**
     * A paper of the register by its number in the ledger.
     *
     * @param line the line whose register holds it; null for a paper of the zones
     */
    public record Filed(
            long id,
            @Nullable Line line,
            String number,
            @Nullable LocalDate dated) {}

    /** Every paper of the lines of which the reader holds something, and those of the zones. */
    public List<Filed> all(Scope scope) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("select paper_id, line, number, dated from paper.paper order by paper_id")
                        .map(row -> new Filed(
                                row.get(0, Long.class),
                                row.get(1, String.class) == null ? null : Line.valueOf(row.get(1, String.class)),
                                row.get(2, String.class),
                                row.get(3, LocalDate.class))));
    }
}
