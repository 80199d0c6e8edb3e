package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.Telling;
import vn.caunoi.shell.Text;

/** What a figure of a sentence is set beside, for whoever asks what it is made of: its plan, its base, the whole of a part. */
record Beside(Text text, Phrases phrases) {

    /** In words; nothing where the figure stands by itself. */
    String of(Place place, Answer answer) {
        return place.key() == null ? whole(place.telling(), answer).orElse("") : part(place, answer, place.key());
    }

    private String part(Place place, Answer answer, String key) {
        Dimension by = Objects.requireNonNull(answer.wanted().by());
        String part = phrases.key(by, key, key);
        return answer.figure().value() instanceof BigDecimal whole
                ? text.t("report.beside.part", part, number(answer, answer.part(key)), number(answer, whole))
                : part;
    }

    private Optional<String> whole(Telling telling, Answer answer) {
        return switch (telling) {
            case AGAINST_PLAN, OF_PLAN ->
                answer.plan().map(plan -> said("plan", answer, plan.plan().value()));
            case AGAINST_YEAR ->
                answer.ofYear()
                        .map(plan -> said("plan-of-year", answer, plan.plan().value()));
            case SAME_PERIOD, SAME_PERIOD_ROUNDED -> base(answer, Comparisons::samePeriod, "same-period");
            case PREVIOUS -> base(answer, Comparisons::previous, "previous");
            case TERM_START -> base(answer, Comparisons::termStart, "term-start");
            case CHANGE, CHANGE_ROUNDED ->
                Optional.ofNullable(answer.figure().opening()).map(opening -> said("opening", answer, opening));
            default -> Optional.empty();
        };
    }

    private Optional<String> base(Answer answer, Function<Comparisons, @Nullable Change> which, String name) {
        return answer.comparisons().map(which).map(change -> said(name, answer, change.value()));
    }

    private String said(String name, Answer answer, BigDecimal base) {
        return answer.figure().value() instanceof BigDecimal value
                ? text.t("report.beside." + name, number(answer, value), number(answer, base))
                : "";
    }

    private String number(Answer answer, BigDecimal value) {
        return phrases.number(value, answer.indicator().decimals());
    }
}
