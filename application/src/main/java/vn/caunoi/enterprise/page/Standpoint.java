package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;

/**
 * From where a register is looked at.
 *
 * @param form the filters as they were typed, with what is wrong with them
 */
public record Standpoint(LocalDate day, boolean today, long pin, Form form) {

    /** The day as it stands in the addresses that lead on; none where it is today. */
    public @Nullable LocalDate asked() {
        return today ? null : day;
    }
}
