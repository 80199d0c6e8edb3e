package vn.caunoi.indicator.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.indicator.counting.Counting.RawRow;
import vn.caunoi.shared.Period;

/** Opens one line of a balance: a kind of flow into its entries, a hand-over into the units that crossed the border. */
@Component
class BalanceRows {

    private final Counting counting;
    private final Crossings crossings;
    private final FigureRows rows;

    BalanceRows(Counting counting, Crossings crossings, FigureRows rows) {
        this.counting = counting;
        this.crossings = crossings;
        this.rows = rows;
    }

    /** One line of one balance. */
    record Line(Indicator stock, Subject.OfUnit unit, Period period, String kind, long pin) {

        boolean comesIn() {
            return kind.endsWith(".IN");
        }

        String undirected() {
            return kind.substring(0, kind.lastIndexOf('.'));
        }

        boolean isCrossing() {
            return Set.of(Crossings.HANDED_OVER, Crossings.KIND_CHANGED).contains(undirected());
        }

        /** Whether a balance of this stock can have such a line. */
        boolean exists() {
            return kind.matches(".+\\.(IN|OUT)")
                    && (stock.kinds().contains(undirected())
                            || undirected().equals(Crossings.HANDED_OVER)
                            || undirected().equals(Crossings.KIND_CHANGED)
                                    && !stock.unitKinds().isEmpty());
        }
    }

    Figures.Rows page(Scope scope, Line line, int page) {
        int offset = FigureRows.offset(page);
        List<RawRow> raw = line.isCrossing()
                ? crossings.rows(line, offset, FigureRows.PAGE)
                : flow(line, offset).stream()
                        .map(row -> line.comesIn() ? row : row.negated())
                        .toList();
        return rows.told(scope, raw, line.pin(), offset);
    }

    private List<RawRow> flow(Line line, int offset) {
        Indicator flow = line.stock()
                .flowOf(line.undirected(), line.comesIn() ? Indicator.Way.INCREASES : Indicator.Way.DECREASES);
        return counting.rows(
                new Question(flow, line.unit(), new When.During(line.period()), null, Map.of(), line.pin()),
                offset,
                FigureRows.PAGE);
    }
}
