package vn.caunoi.indicator.observing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.DateRange;

/** One observed or declared figure of one owner, as it is live at the pin. */
public record Level(
        long entry,
        long posting,
        String ownerKind,
        long ownerId,
        LocalDate from,
        LocalDate until,
        BigDecimal value,
        String qualifier,
        @Nullable Long paper) {

    public DateRange during() {
        return new DateRange(from, until);
    }

    public LocalDate last() {
        return until.minusDays(1);
    }
}
