package vn.caunoi.importing.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shared.TermName;

/** What rows refer to, of the ledger and of the file together: which codes are groups of zones, which days a term has. */
public final class Surroundings {

    private final Set<String> zones = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<List<String>, DateRange> terms = new HashMap<>();

    public Surroundings(Stream<ZoneRow> zoneRows, Stream<TermRow> termRows) {
        zoneRows.forEach(zone -> {
            zones.add(zone.code());
            Optional.ofNullable(zone.group()).ifPresent(groups::add);
        });
        termRows.filter(term -> term.until() == null || term.until().isAfter(term.from()))
                .forEach(
                        term -> terms.put(List.of(term.unit(), term.name()), new DateRange(term.from(), term.until())));
    }

    /** The zone of this code, or the group where no zone has it. */
    public ObservationOwner zoneOrGroup(String code) {
        return groups.contains(code) && !zones.contains(code)
                ? ObservationOwner.group(code)
                : ObservationOwner.zone(code);
    }

    /**
     * The days of a period of that owner.
     *
     * @throws Refused where it is a term that the owner has not, or that has no end yet
     */
    public DateRange days(ObservationOwner owner, PeriodExpression period) {
        return switch (period) {
            case Period days -> days.range();
            case TermName term ->
                Optional.ofNullable(terms.get(List.of(owner.code(), term.name())))
                        .filter(days -> days.until() != null)
                        .orElseThrow(() -> new Refused(
                                Refusal.of("importing.finding.term-without-days", owner.code(), term.name())));
        };
    }
}
