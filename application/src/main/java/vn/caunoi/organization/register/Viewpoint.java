package vn.caunoi.organization.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From where a page looks: a day, seen with all that is known now. */
public record Viewpoint(LocalDate day, LocalDate today, long pin) {

    /** The day to carry on to the next page; null where it is today, so that an address kept for later moves with time. */
    public @Nullable LocalDate carried() {
        return day.equals(today) ? null : day;
    }

    public boolean isToday() {
        return day.equals(today);
    }
}
