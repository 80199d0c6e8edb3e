package vn.caunoi.membership;

import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Period.Kind;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * What the superior level decided of a year's or quarter's work: so many members of this unit, units or committees, or this one
 * member, did so well. Quy định 132-QĐ/TW ngày 8/3/2018; unions: Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019.
 *
 * @param unit code of the unit of which it speaks
 * @param period a year or a quarter; a yearly figure never sums quarters
 * @param person the office's key of the member, who belonged to the unit or one below it; null for counts
 */
public record Rating(
        String unit,
        Period period,
        Rated rated,
        Grade grade,
        int quantity,
        @Nullable String person,
        @Nullable String rowKey,
        @Nullable PaperReference paper) {

    public Rating {
        if (period.kind() != Kind.YEAR && period.kind() != Kind.QUARTER) {
            throw refused("rating-period", period.text());
        }
        if (quantity < 1) {
            throw refused("quantity");
        }
        if (person != null && rated != Rated.DANG_VIEN) {
            throw refused("rating-person-is-member");
        }
        if (person != null && quantity != 1) {
            throw refused("person-counts-one");
        }
    }

    /** So many, without names. */
    public static Rating counted(String unit, Period period, Rated rated, Grade grade, int quantity) {
        return new Rating(unit, period, rated, grade, quantity, null, null, null);
    }

    /** One member, by name. */
    public static Rating of(String unit, Period period, String person, Grade grade) {
        return new Rating(unit, period, Rated.DANG_VIEN, grade, 1, person, null, null);
    }

    public Rating citing(PaperReference cited) {
        return new Rating(unit, period, rated, grade, quantity, person, rowKey, cited);
    }

    private static Refused refused(String rule, Object... arguments) {
        return new Refused(Refusal.of("membership.refusal." + rule, arguments));
    }
}
