package vn.caunoi.report.plan;

import java.util.List;
import vn.caunoi.shell.Tone;

/**
 * What the page of plans shows.
 *
 * @param uploads whether the reader may add to them
 * @param faults what is wrong with the file that was just sent
 */
public record PlanView(List<OfLine> lines, boolean uploads, List<String> faults) {

    private static final List<String> GUIDE =
            List.of("figure", "parts", "place", "part", "telling", "clause", "for", "asks", "table", "chart");

    /** How a plan is written, by the keys of what is explained. */
    public List<String> guide() {
        return GUIDE;
    }

    /** The plans of one line. */
    public record OfLine(String title, List<Row> plans) {}

    /**
     * One version of a plan.
     *
     * @param state whether the next report is written by it
     * @param from whether it came with the program, or who uploaded it when
     * @param path where its file is
     * @param preview where a report that is written by it is; empty where it can no longer be used
     */
    public record Row(
            String name, String code, int version, Tone tone, String state, String from, String path, String preview) {}
}
