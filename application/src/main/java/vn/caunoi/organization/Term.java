package vn.caunoi.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * A term of a unit, from congress to congress: {@code NK:2015-2020} names it.
 *
 * @param until the first day that no longer belongs to it; null while it runs
 */
public record Term(
        String unit,
        String name,
        @Nullable Integer ordinal,
        LocalDate effectiveOn,
        @Nullable LocalDate until,
        @Nullable String rowKey,
        @Nullable PaperReference paper) {

    public Term {
        if (until != null && !until.isAfter(effectiveOn)) {
            throw new Refused(
                    Refusal.of("organization.refusal.term-ends-before-beginning", unit, name, effectiveOn, until));
        }
    }
}
