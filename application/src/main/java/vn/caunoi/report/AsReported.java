package vn.caunoi.report;

import java.util.List;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureRow;

/** The door between a report as it was reported and what the records say now: which figures differ, and by which entries. */
public interface AsReported {

    /**
     * Compares the edition with the records as they are now known.
     *
     * @throws NotFound where there is no such edition, it still moves with the records, or the reader does not hold its unit
     */
    Compared withNow(Scope scope, long edition);

    /**
     * What differs.
     *
     * @param then the posting at which the report was laid down
     * @param now the last posting
     * @param figures those that are touched by an entry, in the order of the report
     * @param sentences those that would read otherwise
     * @param entries every entry that touches a figure, recorded or taken back since, the newest day first
     * @param withheld how many figures this reader may not compare
     */
    record Compared(
            Reports.Read read,
            long then,
            long now,
            List<Differs> figures,
            List<Reads> sentences,
            List<Late> entries,
            int withheld) {

        public boolean same() {
            return figures.isEmpty() && withheld == 0;
        }
    }

    /**
     * A figure that is touched.
     *
     * @param now as it would be printed
     * @param entries how many touch it
     * @param path where the difference opens
     */
    record Differs(Manuscript.Value reported, String now, String difference, int entries, String path) {}

    /** A sentence as it was reported and as it would read now. */
    record Reads(String reported, String now) {}

    /**
     * An entry that only one of the two knows.
     *
     * @param added whether it was recorded since; else it was taken back since
     * @param figures the titles of the figures that it touches
     */
    record Late(FigureRow row, boolean added, List<String> figures) {}
}
