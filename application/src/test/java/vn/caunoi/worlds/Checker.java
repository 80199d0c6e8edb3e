package vn.caunoi.worlds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.BreakdownSums;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refused;
import vn.caunoi.worlds.recount.Counted;
import vn.caunoi.worlds.recount.Recount;

/** Asks one question at the door, adds up its rows, has it counted again, and says every difference. */
final class Checker {

    private final Figures figures;
    private final QuestionReader reader;
    private final Scope scope;
    private final Recount recount;
    private final List<Long> nanos = new ArrayList<>();

    Checker(House house) {
        this.figures = house.bean(Figures.class);
        this.reader = house.bean(QuestionReader.class);
        this.scope = house.scope();
        this.recount = new Recount(house.owner());
    }

    /**
     * The outcome.
     *
     * @param value null where there is no figure
     * @param differences empty where all agree
     */
    record Verdict(@Nullable BigDecimal value, boolean refused, List<String> differences) {

        boolean isNotZero() {
            return value != null && value.signum() != 0;
        }
    }

    /** How long answers took, in nanoseconds. */
    List<Long> nanos() {
        return nanos;
    }

    Verdict check(Asking asking) {
        @Nullable LocalDate since = asking.since();
        @Nullable LocalDate until = asking.until();
        if (asking.term() != null) {
            Optional<DateRange> days = recount.term(asking.subject(), asking.term(), asking.pin());
            if (days.isEmpty()) {
                return refused(asking, true);
            }
            since = days.get().from();
            until = Objects.requireNonNull(days.get().until()).minusDays(1);
        }
        Counted counted = recount.count(asking.asked(since, Objects.requireNonNull(until)));
        if (!counted.rootStands()) {
            return refused(asking, true);
        }
        try {
            return compared(asking, since, until, counted);
        } catch (NotFound | Refused unexpected) {
            return new Verdict(null, true, List.of("refused: " + unexpected));
        }
    }

    private Verdict refused(Asking asking, boolean expected) {
        try {
            Figure figure = figures.answer(scope, reader.read(scope, asking.text()));
            return new Verdict(figure.value(), false, expected ? List.of("answered what is not there") : List.of());
        } catch (NotFound | Refused said) {
            return new Verdict(null, true, List.of());
        }
    }

    private Verdict compared(Asking asking, @Nullable LocalDate since, LocalDate until, Counted counted) {
        Question question = reader.read(scope, asking.text());
        long start = System.nanoTime();
        Figure figure = figures.answer(scope, question);
        nanos.add(System.nanoTime() - start);
        List<String> differences = new ArrayList<>();
        boolean flowByChild = isFlow(question.indicator()) && "child".equals(asking.by());
        BigDecimal whole = flowByChild
                ? recount.count(asking.asked(since, until).asWhole()).whole()
                : counted.whole();
        compare("value", figure.value(), whole, differences);
        Figure.@Nullable Fraction fraction = figure.fraction();
        @Nullable BigDecimal opened = fraction == null ? figure.value() : fraction.numerator();
        compare("rows", opened == null ? null : sumOfRows(question), opened, differences);
        if (figure.named() != null) {
            compare("named", figure.named(), flowByChild ? figure.named() : counted.named(), differences);
        }
        parts(figure, flowByChild ? withTheMovesBetween(counted, whole) : counted.parts(), differences);
        if (question.indicator().way().isStock() && since != null) {
            Counted eve = recount.count(asking.asked(since, until).at(since.minusDays(1)));
            @Nullable BigDecimal opening = eve.rootStands() ? eve.whole() : null;
            compare("opening", figure.opening(), opening, differences);
            compare(
                    "change",
                    figure.change(),
                    whole == null || opening == null ? null : whole.subtract(opening),
                    differences);
        }
        return new Verdict(figure.value(), false, differences);
    }

    /** Shares are no flow: nothing of them moves between children. */
    private static boolean isFlow(Indicator indicator) {
        return !indicator.way().isStock() && indicator.ratio() == null;
    }

    /** The children's own flows, and what they have of each other taken off again; of nothing there are no moves between. */
    private static SortedMap<String, BigDecimal> withTheMovesBetween(Counted counted, @Nullable BigDecimal whole) {
        if (whole == null) {
            return counted.parts();
        }
        SortedMap<String, BigDecimal> parts = new TreeMap<>(counted.parts());
        BigDecimal between = parts.values().stream().reduce(whole, BigDecimal::subtract);
        if (between.signum() != 0) {
            parts.put(Figure.BETWEEN_CHILDREN, between);
        }
        return parts;
    }

    private void parts(Figure figure, SortedMap<String, BigDecimal> counted, List<String> differences) {
        List<Figure.Part> breakdown = figure.breakdown();
        if (breakdown == null) {
            return;
        }
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure.Part part : breakdown) {
            if (part.fraction() != null) {
                addTo(parts, part);
                continue;
            }
            BigDecimal value = Objects.requireNonNull(part.value());
            sum = sum.add(value);
            if (value.signum() != 0) {
                parts.put(part.key(), value.stripTrailingZeros());
            }
        }
        SortedMap<String, BigDecimal> expected = new TreeMap<>();
        counted.forEach((key, value) -> expected.put(key, value.stripTrailingZeros()));
        if (!parts.equals(expected)) {
            differences.add("parts " + parts + " but counted " + expected);
        }
        if (figure.fraction() != null) {
            differences.addAll(BreakdownSums.differences(figure.fraction(), breakdown));
        } else if (figure.value() != null) {
            compare("sum of parts", sum, figure.value(), differences);
        }
    }

    /** Parts of which nothing stands below the line have no share. */
    private static void addTo(SortedMap<String, BigDecimal> parts, Figure.Part part) {
        if (part.value() != null) {
            parts.put(part.key(), part.value().stripTrailingZeros());
        }
    }

    private BigDecimal sumOfRows(Question question) {
        BigDecimal sum = BigDecimal.ZERO;
        int page = 1;
        Figures.Rows rows = figures.rows(scope, question, page);
        while (!rows.rows().isEmpty()) {
            for (FigureRow row : rows.rows()) {
                sum = sum.add(row.contribution());
            }
            if (page * rows.pageSize() >= rows.total()) {
                break;
            }
            rows = figures.rows(scope, question, ++page);
        }
        return sum;
    }

    private static void compare(
            String what, @Nullable BigDecimal is, @Nullable BigDecimal expected, List<String> differences) {
        boolean same =
                (is == null && expected == null) || (is != null && expected != null && is.compareTo(expected) == 0);
        if (!same) {
            differences.add(what + " " + is + " but counted " + expected);
        }
    }
}
