package vn.caunoi.activity.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the activities of a list come to, and their first and last day (null where there is none). */
public record Sums(
        long entries,
        long quantity,
        long people,
        BigDecimal amount,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
