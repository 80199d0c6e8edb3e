package vn.caunoi.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.sample.story.Told;

/** A number of union members that was first entered wrong. */
record Correction(String unit, String day, LocalDate knownBefore, BigDecimal wrong, BigDecimal right) {

    static Correction first(List<Told> rows) {
        Map<String, Told> before = new HashMap<>();
        for (Told told : rows) {
            Told earlier = before.put(told.sheet() + told.key(), told);
            if (earlier != null
                    && told.cell("to_chuc").startsWith("HN-CD-")
                    && told.cell("loai").equals("KET_NAP")) {
                return new Correction(
                        told.cell("to_chuc"),
                        told.cell("ngay"),
                        endOfQuarter(earlier.entered()),
                        new BigDecimal(earlier.cell("so_luong")),
                        new BigDecimal(told.cell("so_luong")));
            }
        }
        throw new IllegalStateException("nothing of the unions was corrected");
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() + 2) / 3 * 3, 1)
                .plusMonths(1)
                .minusDays(1);
    }
}
