package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row while it is being written. */
final class Draft {

    private static final int DAYS_TO_THE_DESK = 3;

    private final String sheet;
    private final String key;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private LocalDate entered;

    private Draft(String sheet, String key, LocalDate entered) {
        this.sheet = sheet;
        this.key = key;
        this.entered = entered;
        cells.put("ma_dong", key);
    }

    /** Of something that happened on that day; it reaches the desk soon after. */
    static Draft of(String sheet, String key, LocalDate on) {
        return new Draft(sheet, key, on.plusDays(DAYS_TO_THE_DESK));
    }

    /** The row again, as it is told on a later day. */
    static Draft again(Told before, LocalDate entered) {
        Draft draft = new Draft(before.sheet(), before.key(), entered);
        draft.cells.putAll(before.cells());
        return draft;
    }

    Draft with(String column, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            cells.put(column, value.toString());
        }
        return this;
    }

    Draft paper(String number, LocalDate dated) {
        return number.isEmpty() ? this : with("so_quyet_dinh", number).with("ngay_quyet_dinh", dated);
    }

    Draft entered(LocalDate day) {
        entered = day;
        return this;
    }

    Told told() {
        return new Told(sheet, key, entered, cells);
    }
}
