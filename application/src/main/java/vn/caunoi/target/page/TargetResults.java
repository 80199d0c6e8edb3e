package vn.caunoi.target.page;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;

/** Sets a plan beside its figure, computed at the moment of asking, and judges it by its direction and its days. */
@Component
class TargetResults {

    private static final Set<Indicator.Way> GROWING =
            EnumSet.of(Indicator.Way.INCREASES, Indicator.Way.DECREASES, Indicator.Way.NET, Indicator.Way.OCCURRENCES);

    private final Figures figures;
    private final Catalogue catalogue;
    private final Subjects subjects;
    private final Clock clock;

    TargetResults(Figures figures, Catalogue catalogue, Subjects subjects, Clock clock) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Indicator> indicator(String code) {
        return catalogue.find(code);
    }

    /** The result of a plan on a day, as known at a posting. */
    Result of(Target target, LocalDate today, long pin, Scope scope, Text text) {
        Plan.Key key = Plan.Key.of(target);
        BigDecimal elapsed = Percentage.elapsed(key.first(), key.last(), today);
        boolean ended = key.last().isBefore(today);
        Optional<Question> question = question(target, key, pin, scope);
        Optional<Figure> figure =
                key.first().isAfter(today) ? Optional.empty() : question.flatMap(q -> answer(scope, until(q, today)));
        @Nullable BigDecimal value = figure.map(Figure::value).orElse(null);
        @Nullable
        BigDecimal percent = value == null
                ? null
                : Percentage.share(value, target.value()).map(Percentage::value).orElse(null);
        boolean grows =
                question.filter(asked -> !asked.indicator().way().isStock()).isPresent();
        Phrases.Achievement judged =
                new Phrases(text).achievement(against(target, percent), ended, grows ? elapsed : null);
        boolean behind = !ended && grows && isBehind(target, percent, elapsed);
        boolean none = judged.words().isEmpty();
        return new Result(
                value,
                shown(figure, question, key, today, text),
                figure.isEmpty() ? null : question.map(TargetResults::path).orElse(null),
                percent,
                elapsed,
                ended,
                behind,
                judged.tone(),
                none ? none(key, today, text) : judged.words());
    }

    private static String none(Plan.Key key, LocalDate today, Text text) {
        return text.t(key.first().isAfter(today) ? "target.not-begun" : "target.no-judgement");
    }

    private static AgainstPlan against(Target target, @Nullable BigDecimal percent) {
        return new AgainstPlan(
                new vn.caunoi.indicator.Plan(target.value(), target.direction(), target.source()), percent);
    }

    /** Stocks do not grow from nothing with the days, so that only flows have a pace. */
    private static boolean isBehind(Target target, @Nullable BigDecimal percent, BigDecimal elapsed) {
        return percent != null && target.direction() == Direction.AT_LEAST && percent.compareTo(elapsed) < 0;
    }

    private static String shown(
            Optional<Figure> figure, Optional<Question> question, Plan.Key key, LocalDate today, Text text) {
        if (figure.isEmpty() || question.isEmpty()) {
            return key.first().isAfter(today) ? "" : text.t("target.result.none");
        }
        return new Phrases(text)
                .quantity(
                        figure.get().value(),
                        figure.get().qualifier(),
                        question.get().indicator().decimals());
    }

    private Optional<Question> question(Target target, Plan.Key key, long pin, Scope scope) {
        Optional<Subject> subject = subjects.find(scope, target.owner().code());
        return catalogue
                .find(target.indicator())
                .flatMap(indicator -> subject.map(
                        found -> new Question(indicator, found, when(target, key, indicator), null, Map.of(), pin)));
    }

    private static When when(Target target, Plan.Key key, Indicator indicator) {
        if (key.first().equals(key.last()) && indicator.way().isStock()) {
            return new When.AsOf(key.first());
        }
        return new When.During(
                PeriodExpression.parse(target.period()) instanceof Period period
                        ? period
                        : Period.days(key.first(), key.last()));
    }

    /** What was counted by that day; what is reported or rated speaks of its period as a whole. */
    private static Question until(Question question, LocalDate day) {
        Indicator.Way way = question.indicator().way();
        if (!day.isBefore(question.when().last())) {
            return question;
        }
        if (way.isStock()) {
            return question.at(new When.AsOf(day));
        }
        return GROWING.contains(way)
                ? question.at(new When.During(
                        Period.days(((When.During) question.when()).period().first(), day)))
                : question;
    }

    private static String path(Question question) {
        return FigureAddress.of(question, null).path();
    }

    /** Whoever may not have the figure sees the plan alone. */
    private Optional<Figure> answer(Scope scope, Question question) {
        try {
            return Optional.of(figures.answer(scope, question));
        } catch (NotFound | Refused unanswered) {
            return Optional.empty();
        }
    }
}
