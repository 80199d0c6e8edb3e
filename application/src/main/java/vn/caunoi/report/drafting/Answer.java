package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.report.template.Wanted;

/**
 * A figure of the plan, asked for one owner.
 *
 * @param compared null where nothing in the plan compares it
 * @param yearly against the plan of the year of which its days are a part; null where there is none
 * @param address with the breakdown away, known at the posting of the report
 */
record Answer(
        Wanted wanted,
        Owner owner,
        Question question,
        Figure figure,
        @Nullable Comparisons compared,
        Comparisons.@Nullable AgainstPlan yearly,
        FigureAddress address) {

    Indicator indicator() {
        return wanted.indicator();
    }

    Optional<Comparisons> comparisons() {
        return Optional.ofNullable(compared);
    }

    Optional<Comparisons.AgainstPlan> plan() {
        return comparisons().map(Comparisons::plan);
    }

    Optional<Comparisons.AgainstPlan> ofYear() {
        return Optional.ofNullable(yearly);
    }

    /** A part of the breakdown; what is not there is nothing. */
    BigDecimal part(String key) {
        return figure.values().getOrDefault(key, BigDecimal.ZERO);
    }
}
