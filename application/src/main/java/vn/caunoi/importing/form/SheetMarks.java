package vn.caunoi.importing.form;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** What a workbook says of itself beside its cells, so that it reads back the same: that it is a sample, what the press printed. */
@Component
public class SheetMarks {

    private static final String VALUE = "gia_tri";

    private final House.Source houses;
    private final Text text;

    SheetMarks(House.Source houses, Messages messages) {
        this.houses = houses;
        this.text = messages.in(Messages.VIETNAMESE);
    }

    /** What stands at the head of every page printed; empty where nothing does. */
    Optional<String> head() {
        return houses.house().sample() == null ? Optional.empty() : Optional.of(text.t("shell.sample.banner"));
    }

    /** What is noted at a cell. */
    Optional<String> at(Row row, ColumnForm column) {
        return row instanceof FigureRow figure
                        && column.key().equals(VALUE)
                        && houses.house().isFromThePress(address(figure), figure.value())
                ? Optional.of(text.t("shell.press"))
                : Optional.empty();
    }

    private static @Nullable String address(FigureRow row) {
        When when = when(row);
        return Stream.of(row.unit(), row.zone(), row.enterprise())
                .filter(Objects::nonNull)
                .findFirst()
                .filter(owner -> when != null)
                .map(owner -> FigureAddress.of(row.indicator(), owner, Objects.requireNonNull(when))
                        .path())
                .orElse(null);
    }

    /** A term has no days of its own. */
    private static @Nullable When when(FigureRow row) {
        if (row.on() != null) {
            return new When.AsOf(row.on());
        }
        return row.period() != null && PeriodExpression.parse(row.period()) instanceof Period period
                ? new When.During(period)
                : null;
    }
}
