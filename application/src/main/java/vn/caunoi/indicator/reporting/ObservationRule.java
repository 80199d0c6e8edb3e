package vn.caunoi.indicator.reporting;

import java.math.BigDecimal;
import java.util.List;
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
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Refusal;

/** An owner reports one value of an indicator for one period, none of what is counted from records, and in a unit of its measure. */
@Component
class ObservationRule implements LedgerRule {

    private final DSLContext database;
    private final Catalogue catalogue;

    ObservationRule(DSLContext database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return Stream.of(notReportable(posting), reportedTwice(posting), ofNobody(posting))
                .flatMap(List::stream)
                .toList();
    }

    private List<Refusal> notReportable(Posting posting) {
        return database.fetch("""
                        select o.entry, o.indicator, o.measure, o.value, o.owner_kind,
                               coalesce(u.code, z.code, g.code, c.code, ''), u.line
                        from indicator.observation o
                        left join organization.unit u on o.owner_kind = 'UNIT' and u.unit_id = o.owner_id
                        left join enterprise.zone z on o.owner_kind = 'ZONE' and z.zone_id = o.owner_id
                        left join enterprise.zone_group g on o.owner_kind = 'GROUP' and g.group_id = o.owner_id
                        left join enterprise.enterprise c on o.owner_kind = 'ENTERPRISE' and c.enterprise_id = o.owner_id
                        where o.posting = ? and o.voids is null
                        """, posting.number()).stream()
                .flatMap(row -> notReportable(row, posting).stream().map(refusal -> refusal.at(row.get(0, Long.class))))
                .toList();
    }

    private List<Refusal> ofNobody(Posting posting) {
        return database.fetch("""
                        select max(o.entry), l.code
                        from indicator.owner_lost(?) l
                        join indicator.live_observations(?) o on o.owner_kind = l.owner_kind and o.owner_id = l.owner_id
                        group by l.code
                        """, posting.number(), posting.number())
                .map(row -> Refusal.of("indicator.refusal.owner-has-figures", row.get(1, String.class))
                        .at(row.get(0, Long.class)));
    }

    private Optional<Refusal> notReportable(Record row, Posting posting) {
        String code = row.get(1, String.class);
        @Nullable String measure = row.get(2, String.class);
        BigDecimal value = row.get(3, BigDecimal.class);
        ObservationOwner owner =
                new ObservationOwner(ObservationOwner.Kind.valueOf(row.get(4, String.class)), row.get(5, String.class));
        @Nullable String line = row.get(6, String.class);
        return catalogue
                .find(code)
                .filter(indicator -> indicator.source() != Indicator.Source.RECORDS)
                .map(indicator -> indicator
                        .unitRefusal(measure)
                        .or(() -> indicator.amountRefusal(value, measure))
                        .or(() -> posting.kind() == PostingKind.UNDO
                                ? Optional.empty()
                                : indicator.reportRefusal(owner, line == null ? null : Line.valueOf(line))))
                .orElseGet(() -> Optional.of(Refusal.of("indicator.refusal.not-declarable", code)));
    }

    private List<Refusal> reportedTwice(Posting posting) {
        return database.fetch("""
                        select a.entry, a.indicator, coalesce(u.code, z.code, g.code, c.code), a.period
                        from indicator.live_observations(?) a
                        left join organization.unit u on a.owner_kind = 'UNIT' and u.unit_id = a.owner_id
                        left join enterprise.zone z on a.owner_kind = 'ZONE' and z.zone_id = a.owner_id
                        left join enterprise.zone_group g on a.owner_kind = 'GROUP' and g.group_id = a.owner_id
                        left join enterprise.enterprise c on a.owner_kind = 'ENTERPRISE' and c.enterprise_id = a.owner_id
                        where a.posting = ?
                          and exists (
                            select from indicator.live_observations(?) b
                            where b.indicator = a.indicator and b.owner_kind = a.owner_kind and b.owner_id = a.owner_id
                              and b.during = a.during and b.entry < a.entry)
                        """, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                "indicator.refusal.reported-twice",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class))
                        .at(row.get(0, Long.class)));
    }
}
