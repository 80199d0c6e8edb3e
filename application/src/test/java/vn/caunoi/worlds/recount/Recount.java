package vn.caunoi.worlds.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.DateRange;

/** Counts any figure again: from records, or from what was observed and declared. */
public final class Recount {

    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    /** Observed and declared indicators, and whether each is a stock. */
    private static final Map<String, Boolean> REPORTED = Map.of(
            "labour.count", true,
            "social.housing.places", true,
            "congress.delegates", true,
            "cadre.placed", false,
            "enterprise.revenue", false,
            "enterprise.export", false,
            "enterprise.budget", false,
            "investment.attracted", false);

    private static final Set<String> RATIOS = Set.of("party.rating.good-share", "dialogue.enterprises-share");

    private final DSLContext owner;

    public Recount(DSLContext owner) {
        this.owner = owner;
    }

    public Counted count(Asked asked) {
        if (RATIOS.contains(asked.indicator())) {
            return divided(asked);
        }
        return REPORTED.containsKey(asked.indicator()) ? reported(asked) : recorded(asked);
    }

    private Counted divided(Asked asked) {
        Counted above = recorded(asked.part("numerator"));
        Counted below = recorded(asked.part("denominator"));
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        below.parts()
                .forEach((key, value) -> parts.put(key, percent(above.parts().get(key), value)));
        @Nullable BigDecimal whole = below.whole();
        return new Counted(
                whole == null || whole.signum() == 0 ? null : percent(above.whole(), whole),
                BigDecimal.ZERO,
                parts,
                below.rootStands());
    }

    private static BigDecimal percent(@Nullable BigDecimal above, BigDecimal below) {
        return above == null
                ? BigDecimal.ZERO
                : above.multiply(new BigDecimal(100)).divide(below, 2, RoundingMode.HALF_UP);
    }

    private Counted recorded(Asked asked) {
        Meaning meaning = Meaning.of(asked.indicator());
        boolean stock = meaning.flow() == null;
        Result<Record> rows = Statement.from("recount.sql")
                .with("pin", asked.pin())
                .with("what", meaning.what().name())
                .with("flow", meaning.flow())
                .with("kinds", meaning.kinds())
                .with("unit_kinds", meaning.unitKinds())
                .with("dialogue_since", meaning.withDialogue() ? asked.since() : null)
                .with("line", meaning.line() == null ? null : meaning.line().name())
                .with("subject", asked.subject())
                .with("since", stock ? EVER : asked.since())
                .with("until", asked.until())
                .with("on_day", stock ? asked.until() : null)
                .with("by", asked.by())
                .with("filter_by", asked.filterBy())
                .with("filter", asked.filter())
                .fetch(owner);
        Record whole = rows.stream()
                .filter(row -> row.get("whole", Boolean.class))
                .findFirst()
                .orElseThrow();
        return new Counted(
                whole.get("value", BigDecimal.class),
                whole.get("named", BigDecimal.class),
                asked.by() == null ? new TreeMap<>() : parts(rows),
                meaning.line() == null || whole.get("root_stands", Boolean.class));
    }

    private Counted reported(Asked asked) {
        boolean stock = REPORTED.getOrDefault(asked.indicator(), false);
        Result<Record> rows = Statement.from("recount-reports.sql")
                .with("pin", asked.pin())
                .with("indicator", asked.indicator())
                .with("stock", Boolean.toString(stock))
                .with("subject", asked.subject())
                .with("since", asked.since() == null ? asked.until() : asked.since())
                .with("until", asked.until())
                .with("by", asked.by())
                .with("filter_by", asked.filterBy())
                .with("filter", asked.filter())
                .fetch(owner);
        @Nullable
        BigDecimal whole = rows.stream()
                .filter(row -> row.get("whole", Boolean.class))
                .findFirst()
                .orElseThrow()
                .get("value", BigDecimal.class);
        SortedMap<String, BigDecimal> parts = parts(rows);
        if (whole != null && asked.by() != null) {
            BigDecimal rest = parts.values().stream().reduce(whole, BigDecimal::subtract);
            if (rest.signum() != 0) {
                parts.put("UNCLASSIFIED", rest);
            }
        }
        return new Counted(whole, BigDecimal.ZERO, parts, true);
    }

    private static SortedMap<String, BigDecimal> parts(Result<Record> rows) {
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        for (Record row : rows) {
            BigDecimal value = row.get("value", BigDecimal.class);
            if (!row.get("whole", Boolean.class) && value.signum() != 0) {
                parts.put(row.get("key", String.class), value);
            }
        }
        return parts;
    }

    /** Numbers of the units that ever stood in the sub-tree of a unit, as known now. */
    public List<Long> everInside(String unit) {
        return Statement.from("inside.sql").with("subject", unit).fetch(owner).getValues(0, Long.class);
    }

    /** The days of a unit's term, as known at the pin. */
    public Optional<DateRange> term(String unit, String name, long pin) {
        return owner.fetchOptional("""
                        select t.effective_on, t.until from organization.term_entry t
                        join organization.unit u on u.unit_id = t.unit_id
                        where u.code = ? and t.name = ? and t.voids is null and t.posting <= ?
                          and not exists (
                            select from organization.term_entry v where v.voids = t.entry and v.posting <= ?)
                        """, unit, name, pin, pin)
                .map(row -> new DateRange(row.get(0, LocalDate.class), row.get(1, LocalDate.class)));
    }
}
