package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many members each unit had on a day, as the rows told so far say. */
final class Rolls {

    private static final Set<String> COMES = Set.of("DAU_KY", "KET_NAP", "CHUYEN_DEN");
    private static final Set<String> STAYS = Set.of("CHINH_THUC", "NEU_TEN");

    private Rolls() {}

    static Map<String, Integer> on(LocalDate day, Stream<Told> movements) {
        Map<String, Integer> rolls = new TreeMap<>();
        movements
                .filter(told -> !LocalDate.parse(told.cell("ngay")).isAfter(day))
                .filter(told -> !STAYS.contains(told.cell("loai")))
                .forEach(told -> count(told, rolls));
        return rolls;
    }

    private static void count(Told told, Map<String, Integer> rolls) {
        int people = Integer.parseInt(told.cell("so_luong"));
        boolean comes = COMES.contains(told.cell("loai"));
        rolls.merge(told.cell("to_chuc"), comes ? people : -people, Integer::sum);
        String other = told.cell("to_chuc_doi_ung");
        if (!other.isEmpty()) {
            rolls.merge(other, comes ? -people : people, Integer::sum);
        }
    }
}
