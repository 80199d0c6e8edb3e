package vn.caunoi.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.YearResult;
import vn.caunoi.report.YearResult.Item;
import vn.caunoi.report.YearResult.Section;
import vn.caunoi.report.YearSentence;
import vn.caunoi.shell.Text;

/**
 * The results of a year for machines.
 *
 * @param sentence in the language asked for
 * @param withheld the lines of which the reader reaches nothing that the unit leads
 */
record YearJson(
        String template,
        String unit,
        String name,
        String period,
        String sentence,
        List<FigureOfYear> figures,
        List<Line> withheld,
        long knownAt,
        boolean sample) {

    /**
     * One figure of the table, of which the sentence tells some.
     *
     * @param unit whose figure it is: a unit, or a group of zones
     * @param told whether it belongs to the sentence
     * @param address where the figure is asked again, with its entries behind it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureOfYear(
            String indicator,
            String name,
            String unit,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal value,

            String qualifier,
            String measure,
            @Nullable BigDecimal plan,
            boolean told,
            String address) {

        static FigureOfYear of(Item item, Section section, Text text) {
            AgainstPlan plan = item.plan();
            return new FigureOfYear(
                    item.indicator().code(),
                    item.indicator().name(text.language()),
                    section.owner().code(),
                    item.figure().value(),
                    item.figure().qualifier(),
                    item.indicator().measure(text.language()),
                    plan == null ? null : plan.plan().value(),
                    section.told().contains(item),
                    item.address().apiPath());
        }
    }

    static YearJson of(YearResult result, Text text, Rounding rounding, boolean sample) {
        return new YearJson(
                "year",
                result.unit().code(),
                result.unit().name(),
                result.year().text(),
                new YearSentence(text, rounding).of(result).text(),
                result.sections().stream()
                        .flatMap(section -> section.all().stream().map(item -> FigureOfYear.of(item, section, text)))
                        .toList(),
                result.withheld(),
                result.pin(),
                sample);
    }
}
