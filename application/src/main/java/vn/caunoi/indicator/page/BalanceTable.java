package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Balances.LineOf;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.FigureView.BalanceSheet;
import vn.caunoi.indicator.page.FigureView.Line;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.page.FigureView.Span;
import vn.caunoi.indicator.page.FigureView.Verdict;
import vn.caunoi.indicator.web.BalanceLineText;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Tone;

/** How the units or members of the asked unit went from the first day of a period to its last, or of a year to the asked day. */
@Component
class BalanceTable {

    private final Balances balances;
    private final Catalogue catalogue;

    BalanceTable(Balances balances, Catalogue catalogue) {
        this.balances = balances;
        this.catalogue = catalogue;
    }

    /** Of a figure that is counted from units or members, asked for a unit; else none. */
    @Nullable
    BalanceSheet of(Scope scope, Asked asked) {
        List<String> kinds = asked.indicator().kinds();
        if (!(asked.question().subject() instanceof Subject.OfUnit unit)
                || kinds.stream().noneMatch(BalanceTable::moves)) {
            return null;
        }
        Period period = period(asked.question().when());
        Balances.Both both = balances.of(scope, unit, period, asked.question().pin());
        return kinds.getFirst().startsWith("unit.")
                ? sheet(asked, unit, period, Balances.Of.UNITS, both.units())
                : sheet(asked, unit, period, Balances.Of.MEMBERS, both.members());
    }

    /** The asked period; of a day, its year as far as that day. */
    private static Period period(When when) {
        return switch (when) {
            case When.During(Period period) -> period;
            case When.AsOf(LocalDate day) -> toDay(Period.year(day.getYear()), day);
        };
    }

    private static Period toDay(Period year, LocalDate day) {
        return day.isBefore(year.last()) ? Period.days(year.first(), day) : year;
    }

    private static boolean moves(String kind) {
        return kind.startsWith("unit.") || kind.startsWith("member.");
    }

    private BalanceSheet sheet(Asked asked, Subject.OfUnit unit, Period period, Balances.Of of, Balance balance) {
        String what = of.name().toLowerCase(Locale.ROOT);
        String stock = unit.line().name().toLowerCase(Locale.ROOT) + "." + what;
        FigureAddress opening = new FigureAddress(
                stock, unit.code(), new When.AsOf(period.first().minusDays(1)), null, Map.of(), asked.knownAt());
        FigureAddress closing = opening.at(new When.AsOf(period.last()));
        return new BalanceSheet(
                asked.text().t("indicator.balance.title", asked.phrases().period(period)) + " – "
                        + asked.text().t("indicator.balance." + what),
                new Opened(asked.text().number(balance.opening()), opening.path()),
                balance.lines().stream()
                        .map(line -> line(
                                asked,
                                closing.at(new When.During(period)),
                                new LineOf(
                                        unit,
                                        period,
                                        of,
                                        line.kind(),
                                        asked.question().pin()),
                                line.value()))
                        .toList(),
                new Opened(asked.text().number(balance.closing()), closing.path()),
                verdict(asked, balance),
                new Span(
                        asked.text().date(period.first().minusDays(1)),
                        asked.text().date(period.last())));
    }

    private static Verdict verdict(Asked asked, Balance balance) {
        return balance.closes()
                ? new Verdict(asked.text().t("indicator.balance.closes"), Tone.GOOD)
                : new Verdict(asked.text().t("indicator.balance.open"), Tone.WATCH);
    }

    /** A line opens as the indicator that counts just this, else as the entries behind it. */
    private Line line(Asked asked, FigureAddress flow, LineOf line, long value) {
        return new Line(
                asked.words().directed(line.kind()),
                new Opened(
                        asked.phrases().signed(BigDecimal.valueOf(value), 0),
                        counts(line.unit(), line.kind())
                                .map(indicator -> flow.of(indicator).path())
                                .orElseGet(() ->
                                        BalanceLineText.address(BalanceLineController.PAGE, line, asked.knownAt()))));
    }

    /** The indicator that counts exactly this kind in this direction, where the catalogue has one. */
    private Optional<Indicator> counts(Subject.OfUnit unit, String directed) {
        String kind = directed.substring(0, directed.lastIndexOf('.'));
        Set<Indicator.Way> ways =
                directed.endsWith(".IN") ? Set.of(Indicator.Way.INCREASES) : Set.of(Indicator.Way.DECREASES);
        return catalogue.all().stream()
                .filter(indicator -> indicator.line() == unit.line() && ways.contains(indicator.way()))
                .filter(indicator -> indicator.kinds().equals(List.of(kind)))
                .findFirst();
    }
}
