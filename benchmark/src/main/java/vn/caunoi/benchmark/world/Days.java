package vn.caunoi.benchmark.world;

import java.time.LocalDate;

/** The ten years of the invented office, as numbers of days. */
public final class Days {

    /** What stands on this day was there before the records begin. */
    public static final int FIRST = day(LocalDate.of(2016, 9, 30));

    public static final int LAST = day(LocalDate.of(2026, 9, 30));

    static final int NEVER = Integer.MAX_VALUE;

    private static final String[] TEXTS = texts();

    private Days() {}

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static String[] texts() {
        String[] texts = new String[LAST - FIRST + 2];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = LocalDate.ofEpochDay(FIRST + i).toString();
        }
        return texts;
    }

    static String text(int day) {
        return TEXTS[day - FIRST];
    }

    /** Each day is one posting; what is mended is mended on the day after. */
    static long posting(int day) {
        return day - FIRST + 1L;
    }
}
