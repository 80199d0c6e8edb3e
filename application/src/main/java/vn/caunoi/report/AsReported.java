package vn.caunoi.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
     * @param figures every printed number that is touched by an entry or would be printed otherwise, in the order of the report
     * @param sentences those that would read otherwise
     * @param entries every entry that touches a figure, recorded or taken back since, the newest day first
     * @param withheld how many figures this reader may not compare
     * @param written whether the report can still be written anew; its unit may no longer have stood in those days
     */
    record Compared(
            Reports.Read read,
            long then,
            long now,
            List<Differs> figures,
            List<Reads> sentences,
            List<Late> entries,
            int withheld,
            boolean written) {

        public boolean same() {
            return figures.isEmpty() && sentences.isEmpty() && withheld == 0 && written;
        }
    }

    /**
     * A number that is touched.
     *
     * @param now as it would be printed
     * @param entries how many touch it
     * @param path where the difference opens; empty where it has no page of its own
     */
    record Differs(Manuscript.Value reported, String now, String difference, int entries, String path) {}

    /** A sentence as it was reported and as it would read now. */
    record Reads(String reported, String now) {}

    /** What happened to an entry since the report was laid down. */
    enum How {
        ADDED,
        /** Taken back. */
        TAKEN,
        /** It stands, but a later statement has taken its place in the figure. */
        FOLLOWED,
        /** It stands as it stood, but belongs to another part since. */
        PLACED;

        /** The key of how it is said. */
        public String label() {
            return "report.now." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An entry that only one of the two knows.
     *
     * @param by who recorded it; of one that was taken back, who took it back
     * @param at when that was done
     * @param figures the titles of the figures that it touches
     */
    record Late(FigureRow row, How how, String by, Instant at, List<String> figures) {}
}
