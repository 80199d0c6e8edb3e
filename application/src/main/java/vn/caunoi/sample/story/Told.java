package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of the exchange workbook, and the day on which the office enters it. The same key told again later is a correction.
 *
 * @param key the stable {@code ma_dong} of the row
 */
public record Told(String sheet, String key, LocalDate entered, Map<String, String> cells) {

    public Told {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands in a column; empty where nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
