package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator.Way;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.When;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.Span;
import vn.caunoi.report.template.Telling;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;

/** Says figures as the places of sentences want them. */
final class Teller {

    private static final String EXACT = "DUNG";
    private static final String ESTIMATED = "UOC";

    private static final Set<Dimension> OF_PERSONS =
            EnumSet.of(Dimension.SEX, Dimension.OCCUPATION, Dimension.AGE_BAND);

    private final Times times;
    private final Phrases phrases;
    private final Beside beside;
    private final Going going;

    Teller(Times times) {
        this.times = times;
        this.phrases = new Phrases(times.text());
        this.beside = new Beside(times.text(), phrases);
        this.going = new Going(times.text(), phrases);
    }

    Told tell(Place place, Answer answer) {
        return place.key() == null ? whole(place.telling(), answer) : part(place.telling(), answer, place.key());
    }

    /** What the figure of the place is set beside; nothing where it stands by itself. */
    String beside(Place place, Answer answer) {
        return beside.of(place, answer);
    }

    private Told whole(Telling telling, Answer answer) {
        String path = answer.address().path();
        @Nullable BigDecimal value = answer.figure().value();
        if (value == null) {
            return new Told(times.text().t("indicator.no-figure"), true, path, null);
        }
        return switch (telling) {
            case VALUE -> number(answer, value, quantity(answer, value), false);
            case ROUNDED -> number(answer, value, rounded(answer, value), false);
            case ABOVE -> number(answer, value, above(answer, value), false);
            case REACHED -> number(answer, value, reached(answer, value), false);
            case OF_PLAN -> number(answer, value, ofPlan(answer, value), true);
            case NONE ->
                new Told(
                        times.text().t(value.signum() == 0 ? "report.draft.none-yet" : "report.draft.some"),
                        value.signum() != 0,
                        path,
                        null);
            case AGAINST_PLAN -> said(ifAny(value, answer.plan()).map(phrases::againstPlan), path);
            case AGAINST_YEAR -> said(ifAny(value, answer.ofYear()).map(this::ofYear), path);
            case SAME_PERIOD -> said(samePeriod(answer).map(change -> change(answer, change)), path);
            case SAME_PERIOD_ROUNDED -> said(samePeriod(answer).map(change -> roundly(answer, change)), path);
            case PREVIOUS -> said(previous(answer), path);
            case TERM_START -> said(termStart(answer), path);
            case OPENING ->
                said(Optional.ofNullable(answer.figure().opening()).map(opening -> exact(answer, opening)), path);
            case CHANGE -> said(grown(answer).map(change -> phrases.signed(change, decimals(answer))), path);
            case CHANGE_ROUNDED -> said(grown(answer).map(change -> roundOf(answer, change.abs())), path);
            case SHARE -> Told.nothing(path);
        };
    }

    /** What was not done is told by words of its own, not as a share of nothing. */
    private static <T> Optional<T> ifAny(BigDecimal value, Optional<T> told) {
        return told.filter(any -> value.signum() != 0);
    }

    private String ofYear(AgainstPlan plan) {
        return plan.percent() == null
                ? ""
                : times.text().t("report.draft.plan-of-year", phrases.percent(plan.percent()));
    }

    /** A zero is worth a number only as a part of what was planned, or as a share. */
    private static Told number(Answer answer, BigDecimal value, String text, boolean besidePlan) {
        boolean told =
                answer.plan().isPresent() && (besidePlan || answer.indicator().way() == Way.RATIO);
        boolean nothing = value.signum() == 0 && !told;
        return new Told(text, nothing, answer.address().path(), value);
    }

    private static Told said(Optional<String> words, String path) {
        return words.filter(text -> !text.isEmpty())
                .map(text -> Told.of(text, path))
                .orElseGet(() -> Told.nothing(path));
    }

    private static int decimals(Answer answer) {
        return answer.indicator().decimals();
    }

    private String exact(Answer answer, BigDecimal value) {
        return phrases.number(value, decimals(answer));
    }

    private String quantity(Answer answer, BigDecimal value) {
        return phrases.quantity(value, answer.figure().qualifier(), decimals(answer));
    }

    private String reached(Answer answer, BigDecimal value) {
        String quantity = quantity(answer, value);
        return answer.figure().qualifier().equals(ESTIMATED)
                ? quantity
                : times.text().t("report.draft.reached", quantity);
    }

    private String above(Answer answer, BigDecimal value) {
        Rounding.Rounded below = Rounding.below(value);
        return phrases.quantity(below.value(), below.qualifier().name(), decimals(answer));
    }

    private String rounded(Answer answer, BigDecimal value) {
        return answer.figure().qualifier().equals(EXACT) ? roundOf(answer, value) : quantity(answer, value);
    }

    private String roundOf(Answer answer, BigDecimal value) {
        Rounding.Rounded round = Rounding.ROUND.of(value);
        return phrases.quantity(round.value(), round.qualifier().name(), decimals(answer));
    }

    private String ofPlan(Answer answer, BigDecimal value) {
        return answer.plan()
                .map(AgainstPlan::plan)
                .filter(plan -> plan.value().signum() > 0)
                .map(plan -> exact(answer, value) + "/" + exact(answer, plan.value()))
                .orElseGet(() -> quantity(answer, value));
    }

    /** Days that are not over are not compared with days that are. */
    private Optional<Change> samePeriod(Answer answer) {
        return answer.comparisons()
                .filter(all -> isOver(answer) && !isNothing(answer))
                .flatMap(all -> Optional.ofNullable(all.samePeriod()));
    }

    private static boolean isNothing(Answer answer) {
        return answer.figure().value() instanceof BigDecimal value
                && value.signum() == 0
                && answer.indicator().way() != Way.RATIO;
    }

    /** Of the stage of a term the last year is told as it is expected once the term itself is over. */
    private boolean isOver(Answer answer) {
        return answer.wanted().span() == Span.STAGE
                ? times.over()
                : !times.today().isBefore(answer.question().when().last());
    }

    private String change(Answer answer, Change change) {
        return going.from(answer, change, times.lastYear(answer.question().when()));
    }

    /** "tăng gần 10% so với năm 2015" where it is nearly so; else the exact share. */
    private String roundly(Answer answer, Change change) {
        @Nullable BigDecimal percent = change.percent();
        return percent == null || percent.signum() == 0 || answer.indicator().way() == Way.NET
                ? change(answer, change)
                : times.text()
                        .t(
                                percent.signum() > 0 ? "indicator.change.up" : "indicator.change.down",
                                Rounding.percent(percent.abs())
                                        .map(round -> phrases.quantity(
                                                        round.value(),
                                                        round.qualifier().name(),
                                                        0) + "%")
                                        .orElseGet(() -> phrases.percent(percent.abs())),
                                times.lastYear(answer.question().when()));
    }

    private Optional<String> previous(Answer answer) {
        if (!(answer.question().when() instanceof When.During(Period period)) || !isOver(answer) || isNothing(answer)) {
            return Optional.empty();
        }
        return answer.comparisons()
                .flatMap(all -> Optional.ofNullable(all.previous()))
                .map(change -> going.from(answer, change, phrases.period(period.previous())));
    }

    private Optional<String> termStart(Answer answer) {
        return answer.comparisons()
                .flatMap(all -> Optional.ofNullable(all.termStart()))
                .map(change -> going.from(answer, change, times.text().t("indicator.base.term-start")));
    }

    private static Optional<BigDecimal> grown(Answer answer) {
        return Optional.ofNullable(answer.figure().change()).filter(change -> change.signum() != 0);
    }

    private Told part(Telling telling, Answer answer, String key) {
        Dimension by = Objects.requireNonNull(answer.wanted().by());
        FigureAddress address = answer.address().only(by, key);
        if (isHardlyKnown(by, answer)) {
            return Told.nothing(address.path());
        }
        BigDecimal part = answer.part(key);
        String text =
                switch (telling) {
                    case ROUNDED -> roundOf(answer, part);
                    case ABOVE -> above(answer, part);
                    case SHARE -> share(answer, part);
                    default -> exact(answer, part);
                };
        return new Told(
                text, part.signum() == 0 || text.isEmpty(), address.path(), telling == Telling.SHARE ? null : part);
    }

    /** Of people who are only counted nobody knows whether they are women: a part of those known by name is no part of all. */
    private static boolean isHardlyKnown(Dimension by, Answer answer) {
        return OF_PERSONS.contains(by) && answer.part(Figure.UNCLASSIFIED).signum() > 0;
    }

    private String share(Answer answer, BigDecimal part) {
        @Nullable BigDecimal whole = answer.figure().value();
        return whole == null
                ? ""
                : Percentage.share(part, whole)
                        .map(Percentage::value)
                        .map(phrases::percent)
                        .orElse("");
    }
}
