package vn.caunoi.search.finding;

import org.jspecify.annotations.Nullable;

/**
 * One record that fits, in words that are ready to print.
 *
 * @param rank how well it fits, the lower the better
 * @param code the office's key; empty where there is none to show
 * @param note what tells it from others of the same name
 * @param path its page; null where it has none
 */
public record Hit(
        int rank,
        String title,
        String code,
        String note,
        @Nullable String path) {

    /** Shows nothing of a name: names do not belong in logs. */
    @Override
    public String toString() {
        return "Hit[" + code + "]";
    }
}
