package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;

/** Reads live entries of units back in the words in which they were recorded. */
@Component
class UnitLedger {

    private static final String LIVE = """
            select e.entry, e.posting, u.code as unit, e.effective_on, e.event, e.name, e.kind, parent.code as parent,
                   led.code as led_by, g.code as zone_group, en.code as enterprise, e.principal, e.manner,
                   related.code as related, e.row_key, p.number, p.dated
            from organization.live(?) e
            join organization.unit u on u.unit_id = e.unit_id
            left join organization.unit parent on parent.unit_id = e.parent_id
            left join organization.unit led on led.unit_id = e.led_by_id
            left join organization.unit related on related.unit_id = e.related_id
            left join enterprise.zone_group g on g.group_id = e.zone_group_id
            left join enterprise.enterprise en on en.enterprise_id = e.enterprise_id
            left join paper.paper p on p.paper_id = e.paper_id
            """;

    /** What names a unit that the actor does not reach is read without it, and could only be written again without it. */
    private static final String PARTLY_HIDDEN = """
            select e.entry, u.code, e.effective_on
            from organization.live(?) e
            join organization.unit u on u.unit_id = e.unit_id
            left join organization.unit parent on parent.unit_id = e.parent_id
            left join organization.unit led on led.unit_id = e.led_by_id
            left join organization.unit related on related.unit_id = e.related_id
            where e.entry = any (?)
              and num_nonnulls(e.parent_id, e.led_by_id, e.related_id) > num_nonnulls(parent.code, led.code, related.code)
            order by e.entry
            """;

    private final DSLContext database;
    private final Transactions transactions;

    UnitLedger(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    List<Recorded<UnitEntry>> live(Scope scope, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch(
                                LIVE
                                        + " where e.unit_id not in (select g.unit_id from access.gone g)"
                                        + " order by e.effective_on, e.entry",
                                pin)
                        .map(UnitLedger::recorded));
    }

    List<Recorded<UnitEntry>> live(Scope scope, UnitId unit, long pin) {
        return transactions.reading(scope.actor(), () -> live(pin, List.of(unit.value())));
    }

    List<Recorded<UnitEntry>> live(long pin, Collection<Long> units) {
        return database.fetch(
                        LIVE + " where e.unit_id = any (?) order by e.effective_on, e.entry",
                        pin,
                        units.toArray(Long[]::new))
                .map(UnitLedger::recorded);
    }

    /** Why some of these entries cannot be taken back: they name units that the actor does not reach. */
    List<Refusal> partlyHidden(long pin, Collection<Long> numbers) {
        return database.fetch(PARTLY_HIDDEN, pin, numbers.toArray(Long[]::new))
                .map(row -> Refusal.of(
                                "organization.refusal.partly-hidden",
                                row.get(1, String.class),
                                row.get(2, LocalDate.class))
                        .at(row.get(0, Long.class)));
    }

    /** Of units that the actor still reaches. */
    List<Recorded<Term>> liveTerms(Scope scope, long pin) {
        return transactions.reading(
                scope.actor(), () -> database.fetch("""
                        select e.entry, e.posting, u.code as unit, e.name, e.ordinal, e.effective_on, e.until, e.row_key,
                               p.number, p.dated
                        from organization.live_terms(?) e
                        join organization.unit u on u.unit_id = e.unit_id
                        left join paper.paper p on p.paper_id = e.paper_id
                        where e.unit_id not in (select g.unit_id from access.gone g)
                        order by e.effective_on, e.entry
                        """, pin).map(UnitLedger::term));
    }

    private static Recorded<Term> term(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new Term(
                        row.get("unit", String.class),
                        row.get("name", String.class),
                        row.get("ordinal", Integer.class),
                        row.get("effective_on", LocalDate.class),
                        row.get("until", LocalDate.class),
                        row.get("row_key", String.class),
                        paper(row)));
    }

    private static Recorded<UnitEntry> recorded(Record row) {
        UnitColumns columns = new UnitColumns(
                row.get("event", String.class),
                row.get("name", String.class),
                row.get("kind", String.class),
                row.get("parent", String.class),
                row.get("led_by", String.class),
                row.get("zone_group", String.class),
                row.get("enterprise", String.class),
                row.get("principal", Boolean.class),
                row.get("manner", String.class),
                row.get("related", String.class));
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new UnitEntry(
                        row.get("unit", String.class),
                        row.get("effective_on", LocalDate.class),
                        columns.change(),
                        row.get("row_key", String.class),
                        paper(row)));
    }

    private static @Nullable PaperReference paper(Record row) {
        String number = row.get("number", String.class);
        return number == null ? null : new PaperReference(number, row.get("dated", LocalDate.class));
    }
}
