package vn.caunoi.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Row;
import vn.caunoi.report.Manuscript.Weight;
import vn.caunoi.report.Warning;

/** Whether the rows of a table add up to its sum; what is a share of something is never added. */
@Component
@Order(1)
class PartsAndWhole implements Check {

    private static final Pattern INDICATOR = Pattern.compile("[?&]indicator=([^&]+)");

    private final Catalogue catalogue;

    PartsAndWhole(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Warning> look(Draft draft) {
        return draft.manuscript()
                .blocks()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .flatMap(grid -> IntStream.range(1, grid.columns().size())
                        .mapToObj(column -> difference(grid, column))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Warning> difference(Grid grid, int column) {
        List<Cell> totals = cells(grid, column, Weight.TOTAL);
        List<Cell> parts = cells(grid, column, Weight.PLAIN);
        if (totals.size() != 1 || parts.isEmpty() || !adds(totals.getFirst())) {
            return Optional.empty();
        }
        BigDecimal whole = Objects.requireNonNull(totals.getFirst().value());
        BigDecimal sum = parts.stream()
                .map(cell -> Objects.requireNonNull(cell.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole) == 0
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "parts",
                        grid.id() + " " + column + " " + sum.toPlainString() + "/" + whole.toPlainString(),
                        grid.title(),
                        grid.columns().get(column).title(),
                        sum,
                        whole));
    }

    private static List<Cell> cells(Grid grid, int column, Weight weight) {
        return grid.rows().stream()
                .filter(row -> row.weight() == weight)
                .map(Row::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .filter(cell -> cell.value() != null)
                .toList();
    }

    private boolean adds(Cell total) {
        Matcher indicator = INDICATOR.matcher(total.path() == null ? "" : total.path());
        return indicator.find()
                && catalogue
                        .find(indicator.group(1))
                        .filter(found -> found.ratio() == null)
                        .isPresent();
    }
}
