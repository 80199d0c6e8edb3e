package vn.caunoi.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/** A figure with everything that belongs beside it, as the contract names the fields. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureJson(
        String indicator,
        String name,
        String definition,
        String source,
        String scope,
        String unit,
        String measure,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal value,
        String qualifier,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal change,
        @Nullable BigDecimal named,
        @Nullable BigDecimal namedShare,
        Figure.@Nullable Coverage coverage,
        @Nullable PlanJson plan,
        @Nullable Change samePeriod,
        @Nullable Change previous,
        @Nullable Change termStart,
        @Nullable RatioPart numerator,
        @Nullable RatioPart denominator,
        @Nullable RatioPart beside,
        @Nullable List<PartJson> breakdown,
        long knownAt,
        boolean sample) {

    /** The plan, how much of it is reached, and the paper that set it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanJson(
            BigDecimal value,
            @Nullable BigDecimal percent,
            @Nullable PaperReference paper) {}

    /** One part of the figure; of a ratio, with what it divides. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartJson(
            String key,
            String label,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal value,

            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal beside) {}

    /** A number of which a ratio consists, in words, with the addresses of its own figure and of the entries behind it. */
    record RatioPart(String indicator, String name, BigDecimal value, String figure, String rows) {}

    static FigureJson of(Question question, Figure figure, Comparisons comparisons, Text text, boolean sample) {
        Indicator indicator = question.indicator();
        String language = text.language();
        return new FigureJson(
                indicator.code(),
                indicator.name(language),
                indicator.definition(language),
                indicator.source().name().toLowerCase(Locale.ROOT),
                question.subject() instanceof Subject.OfUnit ? "unit" : "zone",
                question.subject().code(),
                indicator.measure(language),
                figure.value(),
                figure.qualifier(),
                figure.opening(),
                figure.change(),
                figure.named(),
                figure.namedShare(),
                figure.coverage(),
                plan(comparisons.plan()),
                comparisons.samePeriod(),
                comparisons.previous(),
                comparisons.termStart(),
                part(question, Indicator.Ratio::numerator, figure, Figure.Fraction::numerator, language),
                part(question, Indicator.Ratio::denominator, figure, Figure.Fraction::denominator, language),
                part(question, Indicator.Ratio::beside, figure, Figure.Fraction::beside, language),
                labelled(question.by(), figure.breakdown(), new Phrases(text)),
                question.pin(),
                sample);
    }

    private static @Nullable RatioPart part(
            Question question,
            Function<Indicator.Ratio, @Nullable Indicator> part,
            Figure figure,
            Function<Figure.Fraction, @Nullable BigDecimal> number,
            String language) {
        Indicator.@Nullable Ratio ratio = question.indicator().ratio();
        Figure.@Nullable Fraction fraction = figure.fraction();
        @Nullable Indicator indicator = ratio == null ? null : part.apply(ratio);
        @Nullable BigDecimal value = fraction == null ? null : number.apply(fraction);
        if (indicator == null || value == null) {
            return null;
        }
        FigureAddress address =
                FigureAddress.of(question, Long.toString(question.pin())).part(indicator);
        return new RatioPart(indicator.code(), indicator.name(language), value, address.apiPath(), address.rowsPath());
    }

    /** The parts by the words of the reader's language, as the pages say them. */
    private static @Nullable List<PartJson> labelled(
            @Nullable Dimension by, @Nullable List<Figure.Part> parts, Phrases words) {
        return by == null || parts == null
                ? null
                : parts.stream().map(part -> labelled(by, part, words)).toList();
    }

    private static PartJson labelled(Dimension by, Figure.Part part, Phrases words) {
        Figure.@Nullable Fraction fraction = part.fraction();
        return new PartJson(
                part.key(),
                words.part(by, part),
                part.value(),
                fraction == null ? null : fraction.numerator(),
                fraction == null ? null : fraction.denominator(),
                fraction == null ? null : fraction.beside());
    }

    private static @Nullable PlanJson plan(Comparisons.@Nullable AgainstPlan plan) {
        return plan == null
                ? null
                : new PlanJson(plan.plan().value(), plan.percent(), plan.plan().paper());
    }
}
