package vn.caunoi.indicator.answering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.indicator.observing.Observing;
import vn.caunoi.shared.Period;

/** Puts a figure together: the value, its opening and change, its parts. */
@Component
class Answers {

    private static final List<String> CODELESS = List.of(Figure.BETWEEN_CHILDREN, Figure.UNCLASSIFIED);

    private final Questions questions;
    private final Counting counting;
    private final Observing observing;
    private final Ratios ratios;
    private final Labels labels;

    Answers(Questions questions, Counting counting, Observing observing, Ratios ratios, Labels labels) {
        this.questions = questions;
        this.counting = counting;
        this.observing = observing;
        this.ratios = ratios;
        this.labels = labels;
    }

    Figure figure(Scope scope, Question question) {
        if (question.indicator().ratio() != null) {
            return divided(question);
        }
        return isCounted(question) ? counted(scope, question) : observed(question);
    }

    /** The number alone: for comparisons. */
    @Nullable
    BigDecimal value(Scope scope, Question question) {
        if (!questions.reaches(scope, question)) {
            return null;
        }
        if (question.indicator().ratio() != null) {
            return Ratios.value(question.indicator(), ratios.fraction(question));
        }
        return isCounted(question)
                ? counting.count(question).value()
                : observing.observe(question, question.when()).value();
    }

    static boolean isCounted(Question question) {
        return question.indicator().source() == Indicator.Source.RECORDS;
    }

    private Figure counted(Scope scope, Question question) {
        Counting.Count count = counting.count(question);
        @Nullable
        BigDecimal opening = question.indicator().way().isStock() && question.when() instanceof When.During during
                ? value(scope, question.at(eveOf(during.period())))
                : null;
        return new Figure(
                count.value(),
                "DUNG",
                opening,
                opening == null ? null : count.value().subtract(opening),
                isOfMembers(question) ? count.named() : null,
                null,
                question.by() == null
                        ? null
                        : parts(question, question.by(), counting.countBy(question, question.by())));
    }

    private Figure divided(Question question) {
        Figure.Fraction whole = ratios.fraction(question);
        @Nullable Dimension by = question.by();
        return new Figure(
                Ratios.value(question.indicator(), whole),
                "DUNG",
                null,
                null,
                null,
                null,
                by == null ? null : parts(question, by, ratios.fractions(question, by)),
                whole);
    }

    private List<Figure.Part> parts(Question question, Dimension by, SortedMap<String, Figure.Fraction> fractions) {
        List<Figure.Part> parts = new ArrayList<>();
        labelled(question, by, fractions.keySet(), (key, label) -> {
            Figure.Fraction fraction = Objects.requireNonNull(fractions.get(key));
            parts.add(new Figure.Part(
                    label.code(), label.text(), Ratios.value(question.indicator(), fraction), fraction));
        });
        return sorted(by, parts);
    }

    private static boolean isOfMembers(Question question) {
        return question.indicator().breakdowns().contains(Dimension.NAMED);
    }

    private Figure observed(Question question) {
        Observing.Observed observed = observing.observe(question, question.when());
        BigDecimal opening = question.indicator().way().isStock() && question.when() instanceof When.During during
                ? observing.observe(question, eveOf(during.period())).value()
                : null;
        return new Figure(
                observed.value(),
                observed.qualifier(),
                opening,
                opening == null || observed.value() == null
                        ? null
                        : observed.value().subtract(opening),
                null,
                observed.coverage(),
                question.by() == null ? null : parts(question, question.by(), observedParts(question, question.by())));
    }

    private Map<String, BigDecimal> observedParts(Question question, Dimension by) {
        return by == Dimension.YEAR ? observedByYear(question) : observing.observeByZone(question);
    }

    /** The years of the period as far as it goes, and what was reported for it beyond them as not classified. */
    private Map<String, BigDecimal> observedByYear(Question question) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        if (question.when() instanceof When.During(Period period)) {
            BigDecimal rest = observing.observe(question, question.when()).value();
            for (int year = period.first().getYear(); year <= period.last().getYear(); year++) {
                BigDecimal value = observing
                        .observe(question, new When.During(within(period, year)))
                        .value();
                if (value != null) {
                    parts.put(Integer.toString(year), value);
                    rest = rest == null ? null : rest.subtract(value);
                }
            }
            if (rest != null && rest.signum() != 0) {
                parts.put(Figure.UNCLASSIFIED, rest);
            }
        }
        return parts;
    }

    private static Period within(Period period, int year) {
        Period whole = Period.year(year);
        return Period.days(
                period.first().isAfter(whole.first()) ? period.first() : whole.first(),
                period.last().isBefore(whole.last()) ? period.last() : whole.last());
    }

    private List<Figure.Part> parts(Question question, Dimension by, Map<String, BigDecimal> values) {
        List<Figure.Part> parts = new ArrayList<>();
        labelled(
                question,
                by,
                values.keySet(),
                (key, label) -> parts.add(new Figure.Part(label.code(), label.text(), values.get(key))));
        return sorted(by, parts);
    }

    private void labelled(
            Question question, Dimension by, Collection<String> keys, BiConsumer<String, Labels.Label> each) {
        Map<String, Labels.Label> named = labels.of(by, keys, question.when().last(), question.pin());
        keys.forEach(key -> each.accept(key, named.getOrDefault(key, new Labels.Label(key, key))));
    }

    /** Units and zones by their codes, what has none at the end. */
    private static List<Figure.Part> sorted(Dimension by, List<Figure.Part> parts) {
        if (by == Dimension.CHILD || by == Dimension.ZONE) {
            parts.sort(Comparator.comparing((Figure.Part part) -> CODELESS.indexOf(part.key()))
                    .thenComparing(Figure.Part::key));
        }
        return parts;
    }

    /** The evening before the period begins. */
    static When eveOf(Period period) {
        return new When.AsOf(period.first().minusDays(1));
    }
}
