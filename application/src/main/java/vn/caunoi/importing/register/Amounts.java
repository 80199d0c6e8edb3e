package vn.caunoi.importing.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;

/** Whether the numbers of targets and figures make sense for their indicators, as the catalogue describes these. */
final class Amounts {

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000_000);
    private static final String MOST_COUNTED_SHOWN = "1.000.000.000";

    private final Catalogue catalogue;
    private final List<Rejection> rejected = new ArrayList<>();

    private Amounts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Rejection> senseless(
            Catalogue catalogue, List<FileRow<TargetRow>> targets, List<FileRow<FigureRow>> figures) {
        Amounts amounts = new Amounts(catalogue);
        targets.forEach(row -> {
            String indicator = row.row().indicator();
            amounts.look(row, indicator, "gia_tri", row.row().value());
            amounts.look(row, indicator, "so_dang_ky", row.row().registered());
        });
        figures.forEach(row -> amounts.look(row, row.row().indicator(), "gia_tri", counted(catalogue, row.row())));
        return amounts.rejected;
    }

    /** The value in the unit in which it counts; none where the unit does not fit, which is refused at its own cell. */
    private static @Nullable BigDecimal counted(Catalogue catalogue, FigureRow figure) {
        return catalogue
                .find(figure.indicator())
                .flatMap(indicator -> indicator.inOwnUnit(figure.value(), figure.measure()))
                .orElse(null);
    }

    private void look(FileRow<? extends Row> row, String code, String column, @Nullable BigDecimal number) {
        if (number != null) {
            catalogue
                    .find(code)
                    .flatMap(indicator -> problem(row, indicator, column, number))
                    .ifPresent(finding -> rejected.add(new Rejection(row, finding)));
        }
    }

    /** Only a balance of more and less may be below zero; what has no decimals is counted. */
    private static Optional<Finding> problem(
            FileRow<? extends Row> row, Indicator indicator, String column, BigDecimal number) {
        if (number.signum() < 0 && indicator.way() != Indicator.Way.NET) {
            return Optional.of(row.finding(column, "least", "0"));
        }
        if (indicator.decimals() > 0) {
            return indicator.amountRefusal(number, null).map(refusal -> row.refused(column, refusal));
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.of(row.finding(column, "whole", indicator.code()));
        }
        return number.abs().compareTo(MOST_COUNTED) > 0
                ? Optional.of(row.finding(column, "large", MOST_COUNTED_SHOWN))
                : Optional.empty();
    }
}
