package vn.caunoi.worlds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Differences.Explained;
import vn.caunoi.indicator.Differences.Only;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.shared.Refused;

/** Opens the difference of two random figures and adds it up again, by kinds, by units and by entries. */
final class DifferenceChecker {

    /** Pages of entries that are turned for one difference. */
    private static final int MOST_PAGES = 4;

    private final Ground ground;
    private final Figures figures;
    private final Differences differences;
    private final QuestionReader reader;
    private final Scope scope;
    private int answered;
    private int notZero;

    DifferenceChecker(Ground ground) {
        this.ground = ground;
        this.figures = ground.house().bean(Figures.class);
        this.differences = ground.house().bean(Differences.class);
        this.reader = ground.house().bean(QuestionReader.class);
        this.scope = ground.house().scope();
    }

    int answered() {
        return answered;
    }

    int notZero() {
        return notZero;
    }

    /** What does not add up; nothing is said of a pair that cannot be asked. */
    List<String> checkOne(Indicator indicator, int turn) {
        Question from;
        Question to;
        Explained explained;
        try {
            from = reader.read(scope, ground.dice().about(indicator).text());
            to = other(from, reader.read(scope, ground.dice().about(indicator).text()), turn);
            explained = differences.between(scope, from, to);
        } catch (NotFound | Refused notAsked) {
            return List.of();
        }
        answered++;
        List<String> wrong = new ArrayList<>();
        compare("difference", explained.difference(), minus(value(to), value(from)), wrong);
        for (Opened part : explained.parts()) {
            check(from.of(part.indicator()), to.of(part.indicator()), part, wrong);
        }
        return wrong.stream()
                .map(each -> each + " between " + from + " and " + to)
                .toList();
    }

    /** Another day, another pin, another unit, or everything other. */
    private static Question other(Question from, Question thrown, int turn) {
        return switch (turn % 4) {
            case 0 -> from.at(thrown.when());
            case 1 -> at(from, from.pin() / 2 + 1);
            case 2 -> at(from.at(thrown.when()), thrown.pin() / 3 * 2);
            default -> thrown;
        };
    }

    private static Question at(Question question, long pin) {
        return new Question(question.indicator(), question.subject(), question.when(), null, question.filters(), pin);
    }

    private void check(Question from, Question to, Opened part, List<String> wrong) {
        BigDecimal expected = zero(value(to)).subtract(zero(value(from)));
        if (expected.signum() != 0) {
            notZero++;
        }
        compare("opened", part.difference(), expected, wrong);
        compare("kinds", sum(part.kinds(), Differences.Part::value), expected, wrong);
        compare("units", sum(part.units(), Differences.Owner::value), expected, wrong);
        part.units()
                .forEach(unit -> compare(
                        "kinds of " + unit.code(), sum(unit.kinds(), Differences.Part::value), unit.value(), wrong));
        if (part.entries() <= MOST_PAGES * 50) {
            compare("rows", sumOfRows(from, to, part.entries()), expected, wrong);
        }
    }

    private BigDecimal sumOfRows(Question from, Question to, int entries) {
        BigDecimal sum = BigDecimal.ZERO;
        int page = 1;
        do {
            Figures.Rows rows = differences.rows(scope, from, to, Only.EVERYTHING, page);
            sum = sum.add(sum(rows.rows(), FigureRow::contribution));
        } while (page++ * 50 < entries);
        return sum;
    }

    private @Nullable BigDecimal value(Question question) {
        return figures.answer(scope, question.at(question.when())).value();
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> value) {
        return parts.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal zero(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal value, @Nullable BigDecimal taken) {
        return value == null || taken == null ? null : value.subtract(taken);
    }

    private static void compare(
            String what, @Nullable BigDecimal is, @Nullable BigDecimal expected, List<String> wrong) {
        boolean same = is == null || expected == null ? is == expected : is.compareTo(expected) == 0;
        if (!same) {
            wrong.add(what + " " + is + " but it is " + expected);
        }
    }
}
