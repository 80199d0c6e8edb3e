package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.shared.Refusal;

/**
 * One thing that the office counts, as its catalogue file describes it: what, how, by which breakdown, by which rule.
 *
 * @param names the name by language ({@code vi}, {@code en})
 * @param definitions the definition in words by language
 * @param measures its own unit by language
 * @param units the units in which it may be stated (those of its own measure, as workbooks write them), each with how many
 *     of its own unit one of them is; empty for what is counted from records
 * @param line the line whose units own it; null for figures of zones and enterprises
 * @param kinds the kinds of facts counted, for an indicator computed from records
 * @param counts what of each fact is added up
 * @param unitKinds only units of these kinds count; empty: all
 * @param breakdowns the dimensions by which it may be broken down or filtered
 * @param legalSources number and date of the texts that define it, by language; empty where it is the office's own
 * @param only only what meets these conditions counts
 * @param ratio what is divided by what; null for what is counted itself
 */
public record Indicator(
        String code,
        Map<String, String> names,
        Map<String, String> definitions,
        Map<String, String> measures,
        Map<String, BigDecimal> units,
        Source source,
        Way way,
        @Nullable Line line,
        List<String> kinds,
        Counts counts,
        Set<String> unitKinds,
        Set<Dimension> breakdowns,
        int decimals,
        Good good,
        Map<String, String> legalSources,
        List<String> examples,
        Set<Condition> only,
        @Nullable Ratio ratio) {

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal WHOLE_IN_PERCENT = BigDecimal.valueOf(100);
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;

    public Indicator {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** Where its numbers come from. */
    public enum Source {
        RECORDS,
        OBSERVED,
        DECLARED
    }

    /** What of a fact is added up: how many of it (classes, commendations), or how many people took part. */
    public enum Counts {
        QUANTITY("quantity"),
        PEOPLE("people");

        private final String column;

        Counts(String column) {
            this.column = column;
        }

        /** Its column in the figure query. */
        public String column() {
            return column;
        }
    }

    /**
     * How facts become a number: a stock at a day, or a flow in a period. Ratings count for the quarter if exactly that quarter
     * is asked, else for the whole years within the period; AT_END is a stock that is asked for a period only; a RATIO divides
     * two other numbers and is never summed.
     */
    public enum Way {
        STOCK,
        INCREASES,
        DECREASES,
        NET,
        OCCURRENCES,
        RATINGS,
        AT_END,
        RATIO,
        OBSERVED_STOCK,
        OBSERVED_FLOW;

        public boolean isStock() {
            return this == STOCK || this == OBSERVED_STOCK;
        }

        /** Counts what comes, what goes, or both: of what moves between children these have more than the whole. */
        public boolean isOfMoves() {
            return this == INCREASES || this == DECREASES || this == NET;
        }
    }

    /** What must hold of a fact to be counted, by its own words in the catalogue. */
    public enum Condition {
        /** Of an enterprise that has to hold regular dialogues by the rule of the last day. */
        OBLIGED_TO_DIALOGUE,
        /** Of an enterprise that held a regular dialogue in the period. */
        HELD_REGULAR_DIALOGUE
    }

    /**
     * A share in per cent: each part is an indicator of its own, under the code of the ratio with its own name behind it
     * ({@code party.rating.good-share.denominator}), and so has figures, breakdowns and rows like any other.
     *
     * @param beside what is to be known beside the share and counts in neither part, such as those not rated
     */
    public record Ratio(
            Indicator numerator,
            Indicator denominator,
            @Nullable Indicator beside) {

        /** All parts there are. */
        public Stream<Indicator> parts() {
            return Stream.of(Optional.of(numerator), Optional.of(denominator), Optional.ofNullable(beside))
                    .flatMap(Optional::stream);
        }
    }

    /** The share in per cent, half up; of nothing there is none. */
    public @Nullable BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? null
                : numerator.movePointRight(2).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** Which direction is good news. */
    public enum Good {
        UP,
        DOWN,
        NEITHER
    }

    public String name(String language) {
        return names.getOrDefault(language, code);
    }

    public String definition(String language) {
        return definitions.getOrDefault(language, "");
    }

    /** What is counted, in words: đảng viên, tỷ USD. */
    public String measure(String language) {
        return measures.getOrDefault(language, "");
    }

    /**
     * A value that was stated in some unit, in the indicator's own; empty where that unit is unknown or of another measure.
     *
     * @param unit null for the indicator's own
     */
    public Optional<BigDecimal> inOwnUnit(BigDecimal stated, @Nullable String unit) {
        return unit == null ? Optional.of(stated) : size(unit).map(size -> converted(stated, size));
    }

    /** What of this stock comes or goes by one kind of fact. */
    public Indicator flowOf(String kind, Way flow) {
        return new Indicator(
                code,
                names,
                definitions,
                measures,
                units,
                source,
                flow,
                line,
                List.of(kind),
                counts,
                unitKinds,
                breakdowns,
                decimals,
                good,
                legalSources,
                examples,
                only,
                null);
    }

    /** Why nothing can be stated in this unit, with the units that can be; empty where it can. */
    public Optional<Refusal> unitRefusal(@Nullable String unit) {
        return unit == null || size(unit).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("indicator.refusal.unknown-measure", unit, code, String.join(", ", units.keySet())));
    }

    /**
     * Why a number cannot be stated, planned or registered: longer than anybody counts, below nothing where only a balance
     * of more and less may be, or broken where whole things are counted.
     *
     * @param unit the unit of the number, null for the indicator's own
     */
    public Optional<Refusal> amountRefusal(BigDecimal stated, @Nullable String unit) {
        if (stated.precision() - (long) stated.scale() > WHOLE_DIGITS
                || stated.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Refusal.of("indicator.refusal.amount-long", code, WHOLE_DIGITS, DECIMALS));
        }
        BigDecimal value = inOwnUnit(stated, unit).orElse(stated);
        if (way == Way.RATIO && (value.signum() < 0 || value.compareTo(WHOLE_IN_PERCENT) > 0)) {
            return Optional.of(Refusal.of("indicator.refusal.amount-share", code, stated));
        }
        if (value.signum() < 0 && way != Way.NET) {
            return Optional.of(Refusal.of("indicator.refusal.amount-negative", code, stated));
        }
        if (decimals > 0) {
            return Optional.empty();
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return Optional.of(Refusal.of("indicator.refusal.amount-broken", code, stated));
        }
        return value.abs().compareTo(MOST_COUNTED) > 0
                ? Optional.of(Refusal.of("indicator.refusal.amount-large", code, MOST_COUNTED))
                : Optional.empty();
    }

    /**
     * Why this owner has no plan for it: a figure of a line is the line's units' to reach, or a zone's; one of no line is a
     * zone's; what units declare is theirs.
     *
     * @param unitLine the line of the owner; null for zones and groups
     */
    public Optional<Refusal> planRefusal(ObservationOwner owner, @Nullable Line unitLine) {
        if (owner.kind() == ObservationOwner.Kind.UNIT) {
            return line == unitLine ? Optional.empty() : otherLine(owner);
        }
        return source == Source.DECLARED
                ? Optional.of(Refusal.of("indicator.refusal.units-only", code))
                : Optional.empty();
    }

    /** Why who holds records of these lines only sets no plan of it for a zone or a group: the plan of a line tells of the line. */
    public Optional<Refusal> zonePlanRefusal(ObservationOwner zone, Set<Line> held) {
        return line == null || held.contains(line) ? Optional.empty() : otherLine(zone);
    }

    /**
     * Why this owner does not report it: what is declared of one line is declared by its units, what is observed of none by
     * zones and enterprises.
     *
     * @param unitLine the line of the owner; null for all others than units
     */
    public Optional<Refusal> reportRefusal(ObservationOwner owner, @Nullable Line unitLine) {
        boolean fits = owner.kind() == ObservationOwner.Kind.UNIT ? line == unitLine && line != null : line == null;
        return fits ? Optional.empty() : otherLine(owner);
    }

    private Optional<Refusal> otherLine(ObservationOwner owner) {
        return Optional.of(Refusal.of("indicator.refusal.other-line", code, owner.code()));
    }

    /** Whether two statements are in one unit, however it is spelled. */
    public boolean sameUnit(@Nullable String one, @Nullable String other) {
        Optional<BigDecimal> size = one == null ? Optional.of(BigDecimal.ONE) : size(one);
        return size.isPresent() && size.equals(other == null ? Optional.of(BigDecimal.ONE) : size(other));
    }

    private Optional<BigDecimal> size(String unit) {
        return units.entrySet().stream()
                .filter(each -> folded(each.getKey()).equals(folded(unit)))
                .map(Map.Entry::getValue)
                .map(BigDecimal::stripTrailingZeros)
                .findFirst();
    }

    private static BigDecimal converted(BigDecimal stated, BigDecimal size) {
        if (size.compareTo(BigDecimal.ONE) == 0) {
            return stated;
        }
        BigDecimal value = stated.multiply(size).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static String folded(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
