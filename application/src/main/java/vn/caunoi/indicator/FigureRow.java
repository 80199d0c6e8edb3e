package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/**
 * One entry behind a figure; the signed sum of all rows is the figure.
 *
 * @param contribution what this entry adds to the figure
 * @param person the member's name, only for readers who hold the records
 * @param personNumber the number of the member's record, where the name is shown
 * @param recordedBy who entered it
 */
public record FigureRow(
        long entry,
        LocalDate effectiveOn,
        String kind,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String person,
        @Nullable Long personNumber,
        BigDecimal contribution,
        Instant recordedAt,
        String recordedBy,
        @Nullable PaperReference paper) {

    /** The same entry as what it makes of another number, by the name that it has there. */
    public FigureRow contributing(String named, BigDecimal share) {
        return new FigureRow(
                entry, effectiveOn, named, unit, unitName, person, personNumber, share, recordedAt, recordedBy, paper);
    }
}
