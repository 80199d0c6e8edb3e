package vn.caunoi.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.words.KeyWords;
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
        @Nullable List<Figure.Part> breakdown,
        long knownAt,
        boolean sample) {

    /** The plan, how much of it is reached, and the paper that set it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanJson(
            BigDecimal value,
            @Nullable BigDecimal percent,
            @Nullable PaperReference paper) {}

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
                labelled(question.by(), figure.breakdown(), new KeyWords(text)),
                question.pin(),
                sample);
    }

    /** The parts by the words of the reader's language, as the pages say them. */
    private static @Nullable List<Figure.Part> labelled(
            @Nullable Dimension by, @Nullable List<Figure.Part> parts, KeyWords words) {
        return by == null || parts == null
                ? null
                : parts.stream()
                        .map(part -> new Figure.Part(part.key(), words.part(by, part), part.value()))
                        .toList();
    }

    private static @Nullable PlanJson plan(Comparisons.@Nullable AgainstPlan plan) {
        return plan == null
                ? null
                : new PlanJson(plan.plan().value(), plan.percent(), plan.plan().paper());
    }
}
