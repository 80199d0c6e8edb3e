package vn.caunoi.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.sample.story.Told;

/**
 * When the office enters what: its openings at once, then at the end of every month. Once it enters a file a
 * second time by mistake and takes it back the next day.
 */
public final class Desk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime HOUR = LocalTime.of(16, 30);
    private static final LocalDate OPENING = LocalDate.of(2011, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 29);
    private static final LocalDate MISTAKE = LocalDate.of(2018, 5, 14);
    private static final int MISTAKEN_ROWS = 15;

    private Desk() {}

    /** When the first file is entered, and when the last. */
    public static Instant begun() {
        return moment(OPENING);
    }

    public static Instant ended() {
        return moment(LAST);
    }

    /** Near each day on which the story says that a row is entered. */
    public static List<Step> steps(List<Told> rows) {
        List<Step> steps = new ArrayList<>(entering(rows));
        steps.add(new Step.Entering("ban-mau-nham.xlsx", moment(MISTAKE), mistaken(rows)));
        steps.add(new Step.TakingBack(moment(MISTAKE.plusDays(1))));
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private static List<Step> entering(List<Told> rows) {
        Map<LocalDate, Map<String, Told>> files = new TreeMap<>();
        for (Told told : rows) {
            files.computeIfAbsent(turn(told), day -> new LinkedHashMap<>()).put(told.sheet() + " " + told.key(), told);
        }
        List<Step> steps = new ArrayList<>();
        files.forEach((day, file) ->
                steps.add(new Step.Entering("ban-mau-" + day + ".xlsx", moment(day), List.copyOf(file.values()))));
        return steps;
    }

    /** The day on which the file is entered in which the row stands. */
    private static LocalDate turn(Told told) {
        LocalDate entered = told.entered();
        if (!entered.isAfter(OPENING)) {
            return OPENING;
        }
        LocalDate end = YearMonth.from(entered).atEndOfMonth();
        return end.isAfter(LAST) ? LAST : end;
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(HOUR).atZone(ZONE).toInstant();
    }

    /** Dialogues of the year before, typed again under other keys. */
    private static List<Told> mistaken(List<Told> rows) {
        return rows.stream()
                .filter(told -> told.cell("loai").equals("DOI_THOAI")
                        && told.cell("ngay").startsWith("2017"))
                .limit(MISTAKEN_ROWS)
                .map(Desk::again)
                .toList();
    }

    private static Told again(Told told) {
        Map<String, String> cells = new LinkedHashMap<>(told.cells());
        cells.put("ma_dong", "NHAM-" + told.key());
        return new Told(told.sheet(), "NHAM-" + told.key(), MISTAKE, cells);
    }
}
