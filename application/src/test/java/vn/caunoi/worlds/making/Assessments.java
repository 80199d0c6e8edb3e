package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;

/** How members, units and committees were rated: last year, mostly, or last quarter. */
final class Assessments {

    private final Dice dice;

    Assessments(Dice dice) {
        this.dice = dice;
    }

    /** Whoever is in the unit may be rated by name, sometimes by the unit above. */
    Item of(SimUnit unit, Optional<SimPerson> someone, LocalDate day) {
        Period period = dice.percent(80) ? Period.year(day.getYear() - 1) : quarterBefore(day);
        Rating rating = rating(unit, someone, period);
        return new Item.OfRating(
                day, dice.percent(40) ? rating.citing(new PaperReference("XL-" + dice.between(1, 99), day)) : rating);
    }

    private Rating rating(SimUnit unit, Optional<SimPerson> someone, Period period) {
        Rated rated = dice.percent(55) ? Rated.DANG_VIEN : dice.of(Rated.CAP_UY, Rated.TO_CHUC);
        Grade grade = dice.percent(rated == Rated.CAP_UY ? 40 : 25) ? Grade.CHUA_XEP_LOAI : dice.of(Grade.values());
        if (rated == Rated.DANG_VIEN && someone.isPresent() && dice.percent(60)) {
            String at = unit.parent != null && dice.percent(15) ? unit.parent.code : unit.code;
            return Rating.of(at, period, someone.get().code, grade);
        }
        int members = Math.max(1, Math.min(unit.pool / 2, 40));
        return Rating.counted(unit.code, period, rated, grade, rated == Rated.DANG_VIEN ? dice.between(1, members) : 1);
    }

    private static Period quarterBefore(LocalDate day) {
        LocalDate before = day.minusMonths(3);
        return Period.quarter(before.getYear(), (before.getMonthValue() + 2) / 3);
    }
}
