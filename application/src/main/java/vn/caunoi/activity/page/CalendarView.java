package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month of activities, week by week, with the months beside it. */
public record CalendarView(String month, String earlier, String later, String list, String total, List<Week> weeks) {

    public record Week(List<Day> days) {}

    /**
     * One day.
     *
     * @param label the whole date, for phones and screen readers
     * @param within whether it belongs to the month
     * @param more how many stand only in the list; null where all are shown
     * @param path the list of this day
     */
    public record Day(
            String number,
            String label,
            boolean within,
            boolean today,
            List<Item> items,
            @Nullable String more,
            String path) {}

    public record Item(String label, String unit, String path) {}
}
