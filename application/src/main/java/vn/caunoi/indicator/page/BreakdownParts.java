package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.FigureView.Breakdown;
import vn.caunoi.indicator.page.FigureView.Choice;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.page.FigureView.Part;
import vn.caunoi.indicator.page.PlannedParts.Planned;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Tile;

/** The ways in which a figure can be broken down, and its parts, each with the address of the part as a figure. */
final class BreakdownParts {

    private final Asked asked;
    private final Figure figure;
    private final Planned planned;

    /**
     * The parts of a figure.
     *
     * @param planned what parts were planned to be
     */
    BreakdownParts(Asked asked, Figure figure, Planned planned) {
        this.asked = asked;
        this.figure = figure;
        this.planned = planned;
    }

    Breakdown breakdown() {
        Dimension by = asked.question().by();
        return new Breakdown(
                choices(),
                by == null
                        ? asked.text().t("indicator.breakdown.title")
                        : asked.text().t("indicator.breakdown.by", asked.words().dimension(by)),
                asked.text()
                        .t(
                                asked.indicator().ratio() == null
                                        ? "indicator.breakdown.share"
                                        : "indicator.breakdown.fraction"),
                by == null ? List.of() : parts(by),
                asked.text()
                        .t(
                                asked.indicator().ratio() == null
                                        ? "indicator.breakdown.total"
                                        : "indicator.breakdown.whole"),
                figure.value() == null ? "" : asked.number(figure.value()),
                by == Dimension.CHILD && holdsBetween() ? asked.text().t("indicator.breakdown.moves") : "");
    }

    /** Only what this indicator can be broken down by; zones have no units below them. */
    private List<Choice> choices() {
        boolean unit = asked.question().subject() instanceof Subject.OfUnit;
        Stream<Dimension> possible = Arrays.stream(Dimension.values())
                .filter(asked.indicator().breakdowns()::contains)
                .filter(dimension -> unit || dimension != Dimension.CHILD);
        return possible.map(this::choice).toList();
    }

    private Choice choice(Dimension dimension) {
        return new Choice(
                asked.words().title(dimension),
                asked.address().by(dimension).path(),
                dimension == asked.question().by());
    }

    private List<Part> parts(Dimension by) {
        return Stream.concat(figure.parts().stream(), planned.idle(keys()).stream())
                .map(part -> new Part(
                        asked.words().part(by, part),
                        new Opened(
                                asked.phrases()
                                        .quantity(
                                                part.value(),
                                                figure.qualifier(),
                                                asked.indicator().decimals()),
                                address(by, part.key()).path()),
                        part.fraction() == null ? share(part.value()) : fraction(part.fraction()),
                        planned.plans().getOrDefault(part.key(), Tile.Plan.NONE)))
                .toList();
    }

    private Set<String> keys() {
        return figure.parts().stream().map(Figure.Part::key).collect(Collectors.toSet());
    }

    private String fraction(Figure.Fraction fraction) {
        return asked.text().t("indicator.breakdown.fraction.value", fraction.numerator(), fraction.denominator());
    }

    private String share(@Nullable BigDecimal value) {
        if (value == null || figure.value() == null) {
            return "";
        }
        return Percentage.share(value, figure.value())
                .map(percent -> asked.phrases().percent(percent.value()))
                .orElse("");
    }

    /** A year is asked as a period, all else is a filter. */
    private FigureAddress address(Dimension by, String key) {
        FigureAddress whole = asked.address().by(null);
        if (by == Dimension.YEAR && asked.question().when() instanceof When.During during) {
            return whole.at(new When.During(within(Integer.parseInt(key), during.period())));
        }
        return whole.only(by, key);
    }

    private boolean holdsBetween() {
        return figure.parts().stream().anyMatch(part -> part.key().equals(Figure.BETWEEN_CHILDREN));
    }

    private static Period within(int year, Period asked) {
        Period whole = Period.year(year);
        LocalDate first = asked.first().isAfter(whole.first()) ? asked.first() : whole.first();
        LocalDate last = asked.last().isBefore(whole.last()) ? asked.last() : whole.last();
        return first.equals(whole.first()) && last.equals(whole.last()) ? whole : Period.days(first, last);
    }
}
