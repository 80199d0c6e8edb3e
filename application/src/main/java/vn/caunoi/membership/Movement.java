package vn.caunoi.membership;

import static vn.caunoi.membership.MovementKind.ADMITTED;
import static vn.caunoi.membership.MovementKind.EXEMPTED;
import static vn.caunoi.membership.MovementKind.MADE_OFFICIAL;
import static vn.caunoi.membership.MovementKind.NAMED;
import static vn.caunoi.membership.MovementKind.OPENING;
import static vn.caunoi.membership.MovementKind.READMITTED;
import static vn.caunoi.membership.MovementKind.RESTORED;
import static vn.caunoi.membership.MovementKind.RESUMED;
import static vn.caunoi.membership.MovementKind.TEMPORARY_IN;
import static vn.caunoi.membership.MovementKind.TEMPORARY_OUT;
import static vn.caunoi.membership.MovementKind.TRANSFERRED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * One entry of the double-sided ledger of members: a person, or a count, moves from a unit or the outside to a unit or
 * the outside. {@code Movement.admission(day, "HN-CB01", Who.named("DV0001", name)).citing(paper)}
 *
 * @param member the person, or null for people who are only counted
 * @param from code of the unit left, null for the outside
 * @param to code of the unit entered, null for the outside; equal to {@code from} where no count moves
 * @param rowKey the office's own key of the row, if it gave one
 * @param mirrorKey the key of the row on the other side of a transfer, if both sides were given
 */
public record Movement(
        LocalDate effectiveOn,
        MovementKind kind,
        @Nullable Member member,
        int quantity,
        @Nullable String from,
        @Nullable String to,
        @Nullable Standing standing,
        @Nullable Sex sex,
        @Nullable BirthDate born,
        @Nullable Occupation occupation,
        @Nullable String rowKey,
        @Nullable String mirrorKey,
        @Nullable PaperReference paper) {

    public Movement {
        refuseUnless(quantity > 0, "quantity");
        refuseUnless(member == null || quantity == 1, "person-counts-one");
        refuseUnless(kind != NAMED || member != null, "naming-needs-person");
        refuseUnless(from != null || to != null, "no-unit");
        switch (kind.shape()) {
            case INWARD -> refuseUnless(from == null, "comes-from-outside");
            case OUTWARD -> refuseUnless(to == null, "goes-outside");
            case IN_PLACE -> refuseUnless(from != null && from.equals(to), "stays-in-unit");
            case ACROSS -> refuseUnless(from == null || !from.equals(to), "same-unit");
        }
    }

    private static void refuseUnless(boolean holds, String rule) {
        if (!holds) {
            throw new Refused(Refusal.of("membership.refusal." + rule));
        }
    }

    /** Was a member already when the records begin; no admission. */
    public static Movement opening(LocalDate on, String unit, Who who) {
        return of(on, OPENING, null, unit, who);
    }

    public static Movement admission(LocalDate on, String unit, Who who) {
        return of(on, ADMITTED, null, unit, who);
    }

    public static Movement readmission(LocalDate on, String unit, Who who) {
        return of(on, READMITTED, null, unit, who);
    }

    /** The membership is given back after it had been taken away wrongly. */
    public static Movement restoration(LocalDate on, String unit, Who who) {
        return of(on, RESTORED, null, unit, who);
    }

    /** Probation is over. */
    public static Movement official(LocalDate on, String unit, Who who) {
        return of(on, MADE_OFFICIAL, unit, unit, who);
    }

    /** Moves between two units; null is the outside. */
    public static Movement transfer(LocalDate on, @Nullable String from, @Nullable String to, Who who) {
        return of(on, TRANSFERRED, from, to, who);
    }

    /** Leaves the line for one of the reasons that lead outside. */
    public static Movement leaving(LocalDate on, MovementKind why, String unit, Who who) {
        return of(on, why, unit, null, who);
    }

    /** Takes part here for a time; the membership stays where it was. */
    public static Movement temporaryIn(LocalDate on, String unit, Who who) {
        return of(on, TEMPORARY_IN, unit, unit, who);
    }

    /** Takes part elsewhere for a time; the membership stays here. */
    public static Movement temporaryOut(LocalDate on, String unit, Who who) {
        return of(on, TEMPORARY_OUT, unit, unit, who);
    }

    /** Need not attend, because of age or health. */
    public static Movement exemption(LocalDate on, String unit, Who who) {
        return of(on, EXEMPTED, unit, unit, who);
    }

    public static Movement resumption(LocalDate on, String unit, Who who) {
        return of(on, RESUMED, unit, unit, who);
    }

    /** One of the people who were only counted gets a name; no flow. */
    public static Movement naming(LocalDate on, String unit, Member member) {
        return of(on, NAMED, unit, unit, new Who(member, 1));
    }

    private static Movement of(LocalDate on, MovementKind kind, @Nullable String from, @Nullable String to, Who who) {
        return new Movement(on, kind, who.member(), who.quantity(), from, to, null, null, null, null, null, null, null);
    }

    public Movement as(@Nullable Standing stated) {
        return new Movement(
                effectiveOn, kind, member, quantity, from, to, stated, sex, born, occupation, rowKey, mirrorKey, paper);
    }

    /** With what the entry states of the person, or of all the people counted. */
    public Movement describing(@Nullable Sex ofSex, @Nullable BirthDate bornOn, @Nullable Occupation workingAs) {
        return new Movement(
                effectiveOn,
                kind,
                member,
                quantity,
                from,
                to,
                standing,
                ofSex,
                bornOn,
                workingAs,
                rowKey,
                mirrorKey,
                paper);
    }

    public Movement keyed(@Nullable String ownKey, @Nullable String otherSide) {
        return new Movement(
                effectiveOn,
                kind,
                member,
                quantity,
                from,
                to,
                standing,
                sex,
                born,
                occupation,
                ownKey,
                otherSide,
                paper);
    }

    public Movement citing(@Nullable PaperReference cited) {
        return new Movement(
                effectiveOn,
                kind,
                member,
                quantity,
                from,
                to,
                standing,
                sex,
                born,
                occupation,
                rowKey,
                mirrorKey,
                cited);
    }
}
