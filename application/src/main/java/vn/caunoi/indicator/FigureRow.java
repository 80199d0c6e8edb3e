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
        @Nullable PaperReference paper) {}
