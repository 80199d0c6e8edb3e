package vn.caunoi.indicator.answering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.indicator.counting.Counting.RawRow;
import vn.caunoi.indicator.counting.Differing;
import vn.caunoi.indicator.observing.Observing;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.PersonLabel;

/** Opens a figure: its entries with the names that the reader may see, the paper, and who entered them when. */
@Component
public class FigureRows {

    public static final int PAGE = 50;

    private final Counting counting;
    private final Observing observing;
    private final Members members;
    private final RowDetails details;

    FigureRows(Counting counting, Observing observing, Members members, RowDetails details) {
        this.counting = counting;
        this.observing = observing;
        this.members = members;
        this.details = details;
    }

    Figures.Rows page(Scope scope, Question question, int page) {
        Indicator.@Nullable Ratio ratio = question.indicator().ratio();
        if (ratio != null) {
            return page(scope, question.of(ratio.numerator()), page);
        }
        int offset = offset(page);
        return Answers.isCounted(question) ? counted(scope, question, offset) : observed(question, offset);
    }

    /** Beyond the last page there are no rows, and as many in all as there are. */
    private Figures.Rows counted(Scope scope, Question question, int offset) {
        Figures.Rows told = told(scope, counting.rows(question, offset, PAGE), question.pin(), offset);
        return told.rows().isEmpty() && offset > 0
                ? new Figures.Rows(List.of(), page(scope, question, 1).total(), told.page(), PAGE)
                : told;
    }

    /** How many entries stand before a page. */
    public static int offset(int page) {
        return Math.multiplyExact(Math.max(page, 1) - 1, PAGE);
    }

    /** Entries with everything that stands beside them. */
    public Figures.Rows told(Scope scope, List<RawRow> raw, long pin, int offset) {
        Map<Long, PersonLabel> persons = members.labels(
                scope,
                raw.stream()
                        .map(RawRow::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<FigureRow> rows = details.complete(raw, persons, pin);
        return new Figures.Rows(rows, raw.isEmpty() ? 0 : raw.getFirst().total(), offset / PAGE + 1, PAGE);
    }

    /** Observations of which one figure consists and another does not, each as what it makes of the difference. */
    public List<FigureRow> observations(Indicator indicator, List<Differing> shown) {
        Map<Long, Differing> shares = shown.stream().collect(Collectors.toMap(Differing::entry, Function.identity()));
        return details.observations(indicator, shares.keySet()).stream()
                .map(row -> row.contributing(
                        row.kind() + ".IN",
                        Objects.requireNonNull(shares.get(row.entry())).share()))
                .toList();
    }

    private Figures.Rows observed(Question question, int offset) {
        List<Long> entries = observing.observe(question, question.when()).entries();
        List<FigureRow> rows = details.observations(
                question.indicator(), entries.stream().skip(offset).limit(PAGE).toList());
        return new Figures.Rows(rows, entries.size(), offset / PAGE + 1, PAGE);
    }
}
