package vn.caunoi.enterprise;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/**
 * What an enterprise is from a day on, until its next entry.
 *
 * @param until the first day for which this no longer holds; null while it does
 * @param taxCode as the tax office writes it, {@code 0100109106} or {@code 0100109106-001}
 * @param zone code of the zone in which it lies; null outside of all
 * @param status null where nobody noted it: it operates
 */
public record EnterpriseEntry(
        String code,
        LocalDate effectiveOn,
        @Nullable LocalDate until,
        String name,
        @Nullable String taxCode,
        OwnerType ownerType,
        @Nullable String size,
        @Nullable String zone,
        @Nullable OperatingStatus status,
        @Nullable String rowKey,
        @Nullable PaperReference paper) {

    public EnterpriseEntry {
        RegisterRules.refuseBlank("enterprise", code, name);
        RegisterRules.refuseEmptySpell("enterprise", code, effectiveOn, until);
        taxCode = taxCode == null ? null : TaxCode.parse(taxCode).value();
    }

    /** An enterprise in operation from the day on. */
    public static EnterpriseEntry operating(
            String code, LocalDate effectiveOn, String name, OwnerType ownerType, @Nullable String zone) {
        return new EnterpriseEntry(
                code, effectiveOn, null, name, null, ownerType, null, zone, OperatingStatus.HOAT_DONG, null, null);
    }

    /** Whether both say the same of the enterprise, whenever and by whatever paper. */
    boolean says(EnterpriseEntry other) {
        return name.equals(other.name)
                && Objects.equals(taxCode, other.taxCode)
                && ownerType == other.ownerType
                && Objects.equals(size, other.size)
                && Objects.equals(zone, other.zone)
                && Objects.requireNonNullElse(status, OperatingStatus.HOAT_DONG)
                        == Objects.requireNonNullElse(other.status, OperatingStatus.HOAT_DONG);
    }

    /** The same enterprise from another day on, owned otherwise. */
    EnterpriseEntry ownedFrom(LocalDate day, OwnerType type, @Nullable PaperReference decidedBy) {
        return new EnterpriseEntry(code, day, until, name, taxCode, type, size, zone, status, null, decidedBy);
    }

    EnterpriseEntry endingOn(@Nullable LocalDate day) {
        return new EnterpriseEntry(code, effectiveOn, day, name, taxCode, ownerType, size, zone, status, rowKey, paper);
    }

    EnterpriseEntry openEnded() {
        return endingOn(null);
    }
}
