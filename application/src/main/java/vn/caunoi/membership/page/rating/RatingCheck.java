package vn.caunoi.membership.page.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.FormCheck;

/** Reads what was typed into the form of a rating; what cannot be read becomes an error of its field. */
final class RatingCheck {

    private final FormCheck check;
    private final LocalDate today;

    RatingCheck(FormCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    /** What the form says of this unit; empty where an error stands beside a field. */
    Optional<Rating> rating(String unit, @Nullable Rating mended) {
        Period period = period();
        Rated rated = chosen(RatingFields.RATED, Rated.values());
        Grade grade = chosen(RatingFields.GRADE, Grade.values());
        String person = check.typed(RatingFields.PERSON);
        int quantity = quantity(!person.isEmpty());
        PaperReference paper = paper();
        if (!person.isEmpty() && rated != null && rated != Rated.DANG_VIEN) {
            check.reject(RatingFields.PERSON, "membership.refusal.rating-person-is-member");
        }
        if (!check.valid() || period == null || rated == null || grade == null) {
            return Optional.empty();
        }
        String rowKey = mended == null ? null : mended.rowKey();
        return Optional.of(
                new Rating(unit, period, rated, grade, quantity, person.isEmpty() ? null : person, rowKey, paper));
    }

    private @Nullable Period period() {
        String year = check.required(RatingFields.YEAR);
        String quarter = check.typed(RatingFields.QUARTER);
        if (year.isEmpty()) {
            return null;
        }
        if (!year.matches("(19|20|21)\\d{2}")) {
            check.reject(RatingFields.YEAR, "membership.rating.year.wrong", year);
            return null;
        }
        if (!quarter.matches("[1-4]?")) {
            check.reject(RatingFields.QUARTER, "membership.roll.unknown-choice", quarter);
            return null;
        }
        Period period = quarter.isEmpty()
                ? Period.year(Integer.parseInt(year))
                : Period.quarter(Integer.parseInt(year), Integer.parseInt(quarter));
        if (period.first().isAfter(today)) {
            check.reject(RatingFields.YEAR, "membership.rating.future", today);
        }
        return period;
    }

    private int quantity(boolean named) {
        Optional<Integer> read = check.quantity(RatingFields.QUANTITY);
        if (read.isEmpty() && !check.typed(RatingFields.QUANTITY).isEmpty()) {
            return 1;
        }
        if (read.isEmpty() && !named) {
            check.reject(RatingFields.QUANTITY, "membership.rating.name-or-count");
        }
        int typed = read.orElse(1);
        if (named && typed != 1) {
            check.reject(RatingFields.QUANTITY, "membership.rating.name-and-count");
        } else if (typed < 1) {
            check.reject(RatingFields.QUANTITY, "membership.refusal.quantity");
        }
        return Math.max(typed, 1);
    }

    private @Nullable PaperReference paper() {
        String number = check.typed(RatingFields.PAPER);
        LocalDate dated = check.date(RatingFields.PAPER_DAY).orElse(null);
        if (number.isEmpty()) {
            if (dated != null) {
                check.reject(RatingFields.PAPER, "membership.form.paper-number");
            }
            return null;
        }
        return new PaperReference(number, dated);
    }

    private <E extends Enum<E>> @Nullable E chosen(String field, E[] values) {
        String typed = check.required(field);
        Optional<E> value =
                Arrays.stream(values).filter(each -> each.name().equals(typed)).findFirst();
        if (value.isEmpty() && !typed.isEmpty()) {
            check.reject(field, "membership.roll.unknown-choice", typed);
        }
        return value.orElse(null);
    }
}
