package vn.caunoi.indicator;

import java.util.List;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refused;

/**
 * The door of the figures. Whoever asks gets the whole figure or none: rights never cut it silently. Behind this narrow
 * door a scan answers today; a cache over the facts may answer tomorrow.
 */
public interface Figures {

    /**
     * Answers one question.
     *
     * @throws NotFound where the reader does not hold the whole asked unit and line, or zone
     * @throws Refused where the indicator cannot be asked so (breakdown, filter, day or period)
     */
    Figure answer(Scope scope, Question question);

    /** The question's figure against plan, the same period last year, the preceding period and the start of the term. */
    Comparisons compare(Scope scope, Question question);

    /**
     * The entries behind the figure, newest first; their signed sum is the figure. Those of a ratio are its numerator's; its
     * denominator opens as the part that it is.
     */
    Rows rows(Scope scope, Question question, int page);

    /** A page of rows with how many there are in all. */
    record Rows(List<FigureRow> rows, int total, int page, int pageSize) {}
}
