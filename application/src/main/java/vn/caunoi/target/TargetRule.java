package vn.caunoi.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Refusal;

/** For one owner, indicator and period each adjustment is set once, so that the plan is one number; owner and term stay. */
@Component
class TargetRule implements LedgerRule {

    private final DSLContext database;
    private final Catalogue catalogue;

    TargetRule(DSLContext database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return Stream.of(senseless(posting), setTwice(posting), ofNoPlan(posting), ofNobody(posting), ofNoTerm(posting))
                .flatMap(List::stream)
                .toList();
    }

    /** Of an indicator that nobody knows or that is not this owner's, or a number that it cannot have; also what was registered. */
    private List<Refusal> senseless(Posting posting) {
        return database.fetch("""
                        select t.entry, t.indicator, t.value, t.registered, t.owner_kind, coalesce(u.code, ''), u.line
                        from target.target_entry t
                        left join organization.unit u on t.owner_kind = 'UNIT' and u.unit_id = t.owner_id
                        where t.posting = ? and t.voids is null
                        """, posting.number()).stream()
                .flatMap(row -> senseless(row, posting).map(refusal -> refusal.at(row.get(0, Long.class))))
                .toList();
    }

    private Stream<Refusal> senseless(Record row, Posting posting) {
        String code = row.get(1, String.class);
        Optional<Indicator> indicator = catalogue.find(code);
        if (indicator.isEmpty()) {
            return Stream.of(Refusal.of("target.refusal.unknown-indicator", code));
        }
        Kind kind = Kind.valueOf(row.get(4, String.class));
        @Nullable String line = row.get(6, String.class);
        Optional<Refusal> notTheirs = posting.kind() == PostingKind.UNDO
                ? Optional.empty()
                : indicator
                        .get()
                        .planRefusal(
                                new ObservationOwner(kind, row.get(5, String.class)),
                                line == null ? null : Line.valueOf(line));
        return Stream.concat(
                notTheirs.stream(),
                Stream.of(row.get(2, BigDecimal.class), row.get(3, BigDecimal.class))
                        .filter(Objects::nonNull)
                        .flatMap(number -> indicator.get().amountRefusal(number, null).stream()));
    }

    /** An adjustment changes a plan that stands, and comes right after the one before it. */
    private List<Refusal> ofNoPlan(Posting posting) {
        return database.fetch("""
                        select a.entry, a.indicator, coalesce(u.code, z.code, g.code), a.period, a.adjustment, (
                            select coalesce(max(b.adjustment), -1) from target.live_targets(?) b
                            where b.indicator = a.indicator and b.owner_kind = a.owner_kind and b.owner_id = a.owner_id
                              and (b.during = a.during or b.period = a.period) and b.adjustment < a.adjustment)
                        from target.live_targets(?) a
                        left join organization.unit u on a.owner_kind = 'UNIT' and u.unit_id = a.owner_id
                        left join enterprise.zone z on a.owner_kind = 'ZONE' and z.zone_id = a.owner_id
                        left join enterprise.zone_group g on a.owner_kind = 'GROUP' and g.group_id = a.owner_id
                        where a.adjustment > 0
                          and exists (
                            select from target.target_entry t
                            where t.posting = ? and t.indicator = a.indicator and t.owner_kind = a.owner_kind
                              and t.owner_id = a.owner_id and (t.during = a.during or t.period = a.period))
                          and not exists (
                            select from target.live_targets(?) b
                            where b.indicator = a.indicator and b.owner_kind = a.owner_kind and b.owner_id = a.owner_id
                              and (b.during = a.during or b.period = a.period) and b.adjustment = a.adjustment - 1)
                        """, posting.number(), posting.number(), posting.number(), posting.number())
                .map(row -> ofNoPlan(row).at(row.get(0, Long.class)));
    }

    private static Refusal ofNoPlan(Record row) {
        String indicator = row.get(1, String.class);
        String owner = row.get(2, String.class);
        String period = row.get(3, String.class);
        int number = row.get(4, Integer.class);
        int before = row.get(5, Integer.class);
        return before < 0
                ? Refusal.of("target.refusal.adjustment-without-plan", indicator, owner, period, number)
                : Refusal.of("target.refusal.adjustment-skips", indicator, owner, period, number, before + 1);
    }

    private List<Refusal> ofNobody(Posting posting) {
        return database.fetch("""
                        select max(t.entry), l.code
                        from indicator.owner_lost(?) l
                        join target.live_targets(?) t on t.owner_kind = l.owner_kind and t.owner_id = l.owner_id
                        group by l.code
                        """, posting.number(), posting.number())
                .map(row -> Refusal.of("target.refusal.owner-has-targets", row.get(1, String.class))
                        .at(row.get(0, Long.class)));
    }

    /** A target for a named term needs the term as long as it stands. */
    private List<Refusal> ofNoTerm(Posting posting) {
        return database.fetch("""
                        select max(t.entry), u.code, t.period
                        from target.live_targets(?) t
                        join organization.unit u on t.owner_kind = 'UNIT' and u.unit_id = t.owner_id
                        where t.period like 'NK:%'
                          and t.owner_id in (
                            select e.unit_id from organization.term_entry e where e.posting = ? and e.voids is not null)
                          and not exists (select from organization.live_terms(?) k
                                          where k.unit_id = t.owner_id and 'NK:' || k.name = t.period)
                        group by u.code, t.period
                        """, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                "target.refusal.term-has-targets", row.get(1, String.class), row.get(2, String.class))
                        .at(row.get(0, Long.class)));
    }

    private List<Refusal> setTwice(Posting posting) {
        return database.fetch("""
                        select a.entry, a.indicator, coalesce(u.code, z.code, g.code), a.period, a.adjustment
                        from target.live_targets(?) a
                        left join organization.unit u on a.owner_kind = 'UNIT' and u.unit_id = a.owner_id
                        left join enterprise.zone z on a.owner_kind = 'ZONE' and z.zone_id = a.owner_id
                        left join enterprise.zone_group g on a.owner_kind = 'GROUP' and g.group_id = a.owner_id
                        where a.posting = ?
                          and exists (
                            select from target.live_targets(?) b
                            where b.indicator = a.indicator and b.owner_kind = a.owner_kind and b.owner_id = a.owner_id
                              and b.during = a.during and b.adjustment = a.adjustment and b.entry < a.entry)
                        """, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                "target.refusal.set-twice",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, Integer.class))
                        .at(row.get(0, Long.class)));
    }
}
