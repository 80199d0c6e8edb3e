package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitRows.UnitRef;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The door of the terms: from congress to congress, by unit. */
@Component
public class Terms {

    private final DSLContext database;
    private final UnitRows units;
    private final UnitLedger entries;
    private final EntryNumbers numbers;
    private final Papers papers;

    Terms(DSLContext database, UnitRows units, UnitLedger entries, EntryNumbers numbers, Papers papers) {
        this.database = database;
        this.units = units;
        this.entries = entries;
        this.numbers = numbers;
        this.papers = papers;
    }

    /**
     * Writes terms within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where a unit is unknown
     */
    public List<Long> record(Posting posting, Changes<Term> changes) {
        reverse(posting, changes.voided());
        Map<String, UnitRef> known =
                units.units(changes.added().stream().map(Term::unit).distinct().toList());
        List<Long> taken = numbers.take(changes.added().size());
        List<Query> inserts = new ArrayList<>();
        for (int i = 0; i < changes.added().size(); i++) {
            inserts.add(insert(posting, taken.get(i), changes.added().get(i), known));
        }
        database.batch(inserts).execute();
        return taken;
    }

    /** Every live term of the units that the actor reaches. */
    public List<Recorded<Term>> live(Scope scope, long pin) {
        return entries.liveTerms(scope, pin);
    }

    /** The days of the unit's term of that name. */
    public Optional<DateRange> named(Scope scope, String unit, String name, long pin) {
        return of(scope, unit, pin)
                .filter(term -> term.name().equals(name))
                .map(Terms::days)
                .findFirst();
    }

    /** The unit's term that runs on the day; where none was recorded, empty. */
    public Optional<Term> on(Scope scope, String unit, LocalDate day, long pin) {
        return of(scope, unit, pin).filter(term -> days(term).contains(day)).findFirst();
    }

    private Stream<Term> of(Scope scope, String unit, long pin) {
        return live(scope, pin).stream()
                .map(Recorded::content)
                .filter(term -> term.unit().equals(unit))
                .sorted(Comparator.comparing(Term::effectiveOn).reversed());
    }

    private static DateRange days(Term term) {
        return new DateRange(term.effectiveOn(), term.until());
    }

    private void reverse(Posting posting, List<Long> voided) {
        int reversed = database.execute("""
                insert into organization.term_entry (posting, voids, unit_id, name, ordinal, effective_on, until, row_key, paper_id)
                select ?, e.entry, e.unit_id, e.name, e.ordinal, e.effective_on, e.until, e.row_key, e.paper_id
                from organization.live_terms(?) e where e.entry = any (?)
                """, posting.number(), posting.number(), voided.toArray(Long[]::new));
        if (reversed < voided.size()) {
            throw new Refused(Refusal.of("organization.refusal.not-live"));
        }
    }

    private Query insert(Posting posting, long number, Term term, Map<String, UnitRef> known) {
        UnitRef unit = known.get(term.unit());
        if (unit == null) {
            throw new Refused(Refusal.of("organization.refusal.unknown-unit", term.unit()));
        }
        return database.query(
                """
                insert into organization.term_entry (entry, posting, unit_id, name, ordinal, effective_on, until, row_key, paper_id)
                values (?, ?, ?, ?, cast(? as integer), ?, cast(? as date), ?, cast(? as bigint))
                """,
                number,
                posting.number(),
                unit.id().value(),
                term.name(),
                term.ordinal(),
                term.effectiveOn(),
                term.until(),
                term.rowKey(),
                paper(posting, unit.line(), term));
    }

    private @Nullable Long paper(Posting posting, Line line, Term term) {
        return term.paper() == null
                ? null
                : papers.file(posting, line, List.of(term.paper())).get(term.paper());
    }
}
