package vn.caunoi.activity.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise in operation, and the last periodic dialogue there within a year (at least one a year: Decree 145/2020/NĐ-CP
 * of 14/12/2020); none where {@code held} is null.
 */
public record EnterpriseDialogue(
        String code,
        String name,
        @Nullable String zone,
        @Nullable LocalDate held,
        @Nullable Long entry) {}
