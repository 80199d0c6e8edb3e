package vn.caunoi.indicator.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A fact that only one of two figures counts.
 *
 * @param comes whether it adds to what stands, or takes from it
 * @param inFrom whether the first figure counts it
 * @param inTo whether the second figure counts it
 * @param within whether it is one side of a move inside what is counted
 * @param share what it makes of the difference
 */
public record Differing(
        long entry,
        long posting,
        LocalDate on,
        String kind,
        @Nullable Long unit,
        @Nullable Long enterprise,
        @Nullable Long person,
        @Nullable Long paper,
        boolean comes,
        boolean inFrom,
        boolean inTo,
        boolean within,
        BigDecimal share) {

    static Differing of(Record row) {
        return new Differing(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                row.get("fact_on", LocalDate.class),
                row.get("kind", String.class),
                row.get("unit_id", Long.class),
                row.get("enterprise_id", Long.class),
                row.get("person_id", Long.class),
                row.get("paper_id", Long.class),
                row.get("comes", Boolean.class),
                row.get("in_from", Boolean.class),
                row.get("in_to", Boolean.class),
                row.get("within", Boolean.class),
                row.get("share", BigDecimal.class));
    }

    /** As a row behind a figure, under the name of its part. */
    public Counting.RawRow row(String partKind, int total) {
        return new Counting.RawRow(entry, posting, on, partKind, unit, enterprise, person, share, paper, total);
    }
}
