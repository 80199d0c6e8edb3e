package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** A plan beside its result, on a tile, in the tree and in a breakdown alike. */
@Component
public class PlanWords {

    private final Days days;

    PlanWords(Days days) {
        this.days = days;
    }

    /**
     * The plan, the share reached, and how that stands when one thinks of the days that have passed.
     *
     * @param planned the days for which the plan was given
     * @param last the day until which the result was asked
     */
    public Tile.Plan of(
            Indicator indicator, When planned, LocalDate last, Plan plan, @Nullable BigDecimal result, Text text) {
        AgainstPlan against = new AgainstPlan(plan, share(plan, result));
        boolean ended = days.today().isAfter(planned.last()) && !last.isBefore(planned.last());
        Phrases phrases = new Phrases(text);
        Phrases.Achievement achievement = phrases.achievement(against, ended, elapsed(indicator, planned, last));
        String words = text.t("indicator.overview.plan", phrases.number(plan.value(), indicator.decimals()));
        return new Tile.Plan(
                achievement.words().isEmpty()
                        ? words
                        : text.t("indicator.overview.plan.said", words, achievement.words()),
                against.percent(),
                achievement.tone());
    }

    private static @Nullable BigDecimal share(Plan plan, @Nullable BigDecimal result) {
        return result == null
                ? null
                : Percentage.share(result, plan.value()).map(Percentage::value).orElse(null);
    }

    /** A stock does not grow with the days. */
    private @Nullable BigDecimal elapsed(Indicator indicator, When planned, LocalDate last) {
        LocalDate day = days.today().isBefore(last) ? days.today() : last;
        return planned instanceof When.During during && !indicator.way().isStock()
                ? Percentage.elapsed(during.period().first(), during.period().last(), day)
                : null;
    }
}
