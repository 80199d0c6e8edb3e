package vn.caunoi.shell;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a time line, in words that are ready to print.
 *
 * @param day when it was true (effective)
 * @param what what happened
 * @param path where that leads, if anywhere
 * @param paper by which decision, or that none is recorded; empty for what never stands on one
 * @param recorded when and by whom it was recorded
 * @param taken whether it was taken back since, and stays readable only as history
 */
public record Moment(String day, String what, @Nullable String path, String paper, String recorded, boolean taken) {

    /** The paper on which a record stands, or plainly that none is recorded. */
    public static String standsOn(String cited, Text text) {
        return cited.isEmpty() ? text.t("shell.paper.none") : cited;
    }
}
