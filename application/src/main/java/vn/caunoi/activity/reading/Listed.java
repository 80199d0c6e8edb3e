package vn.caunoi.activity.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.activity.Level;

/** An activity as a list shows it, its unit and enterprise called as on the day. */
public record Listed(
        long entry,
        LocalDate on,
        String kind,
        UnitId unitId,
        String unit,
        String unitName,
        Line line,
        int quantity,
        @Nullable Integer people,
        @Nullable BigDecimal amount,
        @Nullable Level level,
        @Nullable String form,
        @Nullable String enterprise,
        @Nullable String enterpriseName,
        @Nullable String title) {}
