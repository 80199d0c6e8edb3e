package vn.caunoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.When;
import vn.caunoi.report.YearResult.Item;
import vn.caunoi.report.YearResult.Section;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;

/** The figures of a year as a table, ready to print: value, plan, share of the plan, the same period of the year before. */
public record YearTable(List<Group> groups) {

    /** The figures of one owner. */
    public record Group(String title, List<Row> rows) {}

    /** One figure; what is not there is an empty text. */
    public record Row(
            String name,
            String measure,
            Cell value,
            String plan,
            String percent,
            Phrases.Achievement achievement,
            @Nullable Cell lastYear,
            String change) {}

    /** A number and where it opens. */
    public record Cell(String text, FigureAddress address) {}

    /** Every number of the table. */
    Stream<Cell> cells() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> Stream.of(Optional.of(row.value()), Optional.ofNullable(row.lastYear())))
                .flatMap(Optional::stream);
    }

    public static YearTable of(YearResult result, Text text, LocalDate today) {
        Writing writing = new Writing(text, new Phrases(text), result.year(), today);
        return new YearTable(result.sections().stream().map(writing::group).toList());
    }

    private record Writing(Text text, Phrases phrases, Period year, LocalDate today) {

        Group group(Section section) {
            String title = section.owner().line() == null
                    ? text.t("report.year.zones")
                    : section.owner().name();
            return new Group(title, section.all().stream().map(this::row).toList());
        }

        private Row row(Item item) {
            Indicator indicator = item.indicator();
            AgainstPlan plan = item.plan();
            Change lastYear = item.comparisons().samePeriod();
            return new Row(
                    indicator.name(text.language()),
                    indicator.measure(text.language()),
                    new Cell(
                            phrases.quantity(
                                    item.figure().value(), item.figure().qualifier(), indicator.decimals()),
                            item.address()),
                    plan == null ? "" : phrases.number(plan.plan().value(), indicator.decimals()),
                    plan == null || plan.percent() == null ? "" : phrases.percent(plan.percent()),
                    phrases.achievement(
                            plan,
                            today.isAfter(year.last()),
                            indicator.way().isStock() ? null : Percentage.elapsed(year.first(), year.last(), today)),
                    lastYear == null ? null : cell(item, lastYear),
                    lastYear == null ? "" : phrases.change(indicator.way(), lastYear));
        }

        private Cell cell(Item item, Change lastYear) {
            return new Cell(
                    phrases.number(lastYear.value(), item.indicator().decimals()),
                    item.address().at(new When.During(year.samePeriodLastYear())));
        }
    }
}
