package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figure.Fraction;
import vn.caunoi.indicator.Figure.Part;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shared.Period;

/**
 * Asks every indicator of some subjects by each of its dimensions: the parts, with what is not classified, are the whole. Of a ratio
 * the numerators and the denominators add up, for shares are never summed.
 */
public final class BreakdownSums {

    private final TestInstallation house;
    private final Scope scope;
    private final long pin;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> parts = new TreeMap<>();

    public BreakdownSums(TestInstallation house) {
        this.house = house;
        this.scope = house.scope();
        this.pin = house.bean(Ledger.class).head(house.actor());
    }

    /** Units, zones or groups by their codes, each in its own line, for a period and its last day. */
    public BreakdownSums ask(List<String> subjects, Period period) {
        for (String code : subjects) {
            Subject subject = house.bean(Subjects.class).find(scope, code).orElseThrow();
            house.bean(Catalogue.class).all().stream()
                    .filter(indicator -> isOf(indicator, subject))
                    .forEach(indicator -> indicator.breakdowns().forEach(by -> ask(indicator, subject, period, by)));
        }
        return this;
    }

    /** What does not add up, in words; empty where everything does. */
    public List<String> differences() {
        return differences;
    }

    /** How many parts each indicator showed by each dimension, over all questions. */
    public Map<String, Integer> parts() {
        return parts;
    }

    private static boolean isOf(Indicator indicator, Subject subject) {
        return subject instanceof Subject.OfUnit unit ? unit.line() == indicator.line() : indicator.line() == null;
    }

    private void ask(Indicator indicator, Subject subject, Period period, Dimension by) {
        When when = indicator.way().isStock() ? new When.AsOf(period.last()) : new When.During(period);
        Question question = new Question(indicator, subject, when, by, Map.of(), pin);
        Figure figure = house.bean(Figures.class).answer(scope, question);
        List<Part> breakdown = Objects.requireNonNull(figure.breakdown());
        parts.merge(indicator.code() + " by " + by.code(), breakdown.size(), Integer::sum);
        if (figure.fraction() != null) {
            differences(figure.fraction(), breakdown).forEach(found -> differences.add(told(question, found)));
        } else if (figure.value() != null) {
            differ(figure.value(), sum(breakdown, Part::value))
                    .forEach(found -> differences.add(told(question, found)));
        }
    }

    private static String told(Question question, String found) {
        return question.indicator().code() + " of " + question.subject().code() + " " + question.when() + " by "
                + question.by() + ": " + found;
    }

    /** What the parts of a ratio do not add up to. */
    public static List<String> differences(Fraction whole, List<Part> parts) {
        List<String> differences = new ArrayList<>();
        differences.addAll(
                differ(whole.numerator(), sum(parts, part -> fraction(part).numerator())));
        differences.addAll(
                differ(whole.denominator(), sum(parts, part -> fraction(part).denominator())));
        differences.addAll(
                differ(whole.beside(), sum(parts, part -> fraction(part).beside())));
        return differences;
    }

    private static Fraction fraction(Part part) {
        return Objects.requireNonNull(part.fraction());
    }

    private static BigDecimal sum(List<Part> parts, Function<Part, @Nullable BigDecimal> number) {
        return parts.stream()
                .map(number)
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> differ(@Nullable BigDecimal whole, BigDecimal sum) {
        return (whole == null ? BigDecimal.ZERO : whole).compareTo(sum) == 0
                ? List.of()
                : List.of("parts make " + sum + ", the whole is " + whole);
    }
}
