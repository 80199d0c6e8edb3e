package vn.caunoi.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.indicator.Owners;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * What a unit, a zone or a group of zones is to reach in a period. An adjustment is an entry of its own; the first plan
 * stays beside it.
 *
 * @param period in the words of the workbook: {@code 2016}, {@code NK:2015-2020}
 * @param during its days; of a named term those which it had when this was recorded
 * @param registered what the owner itself had promised
 * @param adjustment 0 for the plan as first set, then 1, 2 …; the highest one holds
 * @param document number of the document that sets the target ({@code so_van_ban}): a programme, a plan
 * @param reason why the plan was adjusted, in the words of the decision; null for the plan as first set
 * @param paper the decision by which this very row was set or adjusted ({@code so_quyet_dinh}, {@code ngay_quyet_dinh})
 */
public record Target(
        String indicator,
        ObservationOwner owner,
        String period,
        DateRange during,
        BigDecimal value,
        Direction direction,
        @Nullable BigDecimal registered,
        @Nullable String responsible,
        @Nullable String cooperating,
        int adjustment,
        @Nullable String document,
        @Nullable String rowKey,
        @Nullable PaperReference paper,
        @Nullable String reason)
        implements Owners.Owned {

    /** A target without a reason told. */
    public Target(
            String indicator,
            ObservationOwner owner,
            String period,
            DateRange during,
            BigDecimal value,
            Direction direction,
            @Nullable BigDecimal registered,
            @Nullable String responsible,
            @Nullable String cooperating,
            int adjustment,
            @Nullable String document,
            @Nullable String rowKey,
            @Nullable PaperReference paper) {
        this(
                indicator,
                owner,
                period,
                during,
                value,
                direction,
                registered,
                responsible,
                cooperating,
                adjustment,
                document,
                rowKey,
                paper,
                null);
    }

    public Target {
        if (owner.kind() == Kind.ENTERPRISE) {
            throw new Refused(Refusal.of("target.refusal.enterprise", owner.code()));
        }
        if (adjustment < 0) {
            throw new Refused(Refusal.of("target.refusal.adjustment", adjustment));
        }
        if (during.from() == null || during.until() == null) {
            throw new IllegalArgumentException("a target without beginning or end: " + during);
        }
    }

    /**
     * The paper that people cite for this plan: the decision of the row where one is given, for it is the nearer and has a
     * day; else the document that sets the target.
     */
    public @Nullable PaperReference source() {
        return paper != null || document == null || document.isBlank() ? paper : new PaperReference(document, null);
    }

    /** At least this value in the period, as first set. */
    public static Target atLeast(String indicator, ObservationOwner owner, Period period, BigDecimal value) {
        return new Target(
                indicator,
                owner,
                period.text(),
                period.range(),
                value,
                Direction.AT_LEAST,
                null,
                null,
                null,
                0,
                null,
                null,
                null);
    }

    /** The next adjustment of this plan, without a reason told. */
    public Target adjustedTo(BigDecimal other, @Nullable PaperReference decidedBy) {
        return adjustedTo(other, decidedBy, null);
    }

    /** The next adjustment of this plan; who is responsible and what was registered stay. */
    public Target adjustedTo(BigDecimal other, @Nullable PaperReference decidedBy, @Nullable String why) {
        return new Target(
                indicator,
                owner,
                period,
                during,
                other,
                direction,
                registered,
                responsible,
                cooperating,
                adjustment + 1,
                null,
                null,
                decidedBy,
                why);
    }

    public Target citing(PaperReference other) {
        return new Target(
                indicator,
                owner,
                period,
                during,
                value,
                direction,
                registered,
                responsible,
                cooperating,
                adjustment,
                document,
                rowKey,
                other,
                reason);
    }
}
