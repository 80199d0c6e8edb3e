package vn.caunoi.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A zone as it stands on a day: one row of the register.
 *
 * @param since the first day of its first entry
 * @param until the first day on which it no longer stands; null while it does
 */
public record StandingZone(
        long id,
        String code,
        String name,
        @Nullable String group,
        @Nullable ZoneKind kind,
        @Nullable BigDecimal areaHa,
        LocalDate since,
        @Nullable LocalDate until) {}
