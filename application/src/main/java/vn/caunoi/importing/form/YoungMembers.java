package vn.caunoi.importing.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.caunoi.importing.row.MovementCode;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.membership.BirthDate;

/** Finds people who were hardly old enough when they were admitted. They are taken; a slip of the pen is worth a word. */
public final class YoungMembers {

    private YoungMembers() {}

    /** One notice for each of them. */
    public static List<Finding> in(Collection<FileRow<?>> rows) {
        return rows.stream().flatMap(row -> notice(row).stream()).toList();
    }

    private static Optional<Finding> notice(FileRow<?> row) {
        return row.row() instanceof MovementRow movement
                        && movement.movement() == MovementCode.KET_NAP
                        && movement.born() != null
                        && isYoung(movement.born(), movement.on())
                ? Optional.of(row.finding("ngay_sinh", "young", Integer.toString(BirthDate.PLAUSIBLE_AGE)))
                : Optional.empty();
    }

    private static boolean isYoung(BirthDate born, LocalDate admitted) {
        return born.from().plusYears(BirthDate.PLAUSIBLE_AGE).isAfter(admitted);
    }
}
