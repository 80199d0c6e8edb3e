package vn.caunoi.enterprise;

import org.jspecify.annotations.Nullable;

/** An enterprise as it stands on a day: one row of the register. */
public record StandingEnterprise(
        long id,
        String code,
        String name,
        @Nullable String taxCode,
        OwnerType ownerType,
        @Nullable String size,
        @Nullable String zone,
        OperatingStatus status) {

    /** Whether it counts among the enterprises in operation. */
    public boolean operates() {
        return status == OperatingStatus.HOAT_DONG;
    }
}
