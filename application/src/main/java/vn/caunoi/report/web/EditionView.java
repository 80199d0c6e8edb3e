package vn.caunoi.report.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Stage;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tone;

/**
 * A kept report, ready to read and to act on.
 *
 * @param made what each sentence is made of, by the name of its part
 * @param warnings what the reader must know before he acts; empty where there is nothing
 * @param answers what was answered to what was found in the draft
 * @param writings who wrote which part, and when
 */
public record EditionView(
        Standing standing,
        Report report,
        Map<String, Part> made,
        Doors doors,
        List<String> warnings,
        List<Moment> answers,
        List<Moment> writings,
        List<Moment> past,
        List<Moment> editions) {

    /** How far it has come. */
    public record Standing(String lead, Stage stage, Tone tone, String label, List<Fact> facts) {

        /** Whether somebody outside has it, so that what comes after is to be told. */
        public boolean isSent() {
            return stage == Stage.SENT || stage == Stage.FROZEN;
        }
    }

    /** What it says, with its files. */
    public record Report(
            Manuscript manuscript,
            Map<String, List<String>> drawings,
            List<DraftView.File> files,
            List<String> notes) {}

    /**
     * A part that is written: what its figures are, and where its words are written.
     *
     * @param edit null where nobody writes in it any more, or not this reader
     */
    public record Part(List<Made> figures, @Nullable String edit) {}

    /**
     * A figure of a sentence.
     *
     * @param quote where a printed number is put in its place; null where that is not for the reader
     */
    public record Made(
            String text, String what, String path, @Nullable String quote) {}

    /**
     * What may be done.
     *
     * @param seen the number of the last deed that the page shows
     * @param posting the posting at which its figures are shown
     * @param revisions how many revisions of its words there are
     * @param shown SHA-256 of what the page prints
     * @param correct where the next edition is begun; null where it is not
     * @param now where it is compared with what the records say now; null while it moves with them
     */
    public record Doors(
            String address,
            int seen,
            long posting,
            int revisions,
            String fingerprint,
            String shown,
            List<Deed.Kind> possible,
            @Nullable String correct,
            @Nullable String now) {

        public boolean may(String kind) {
            return possible.contains(Deed.Kind.valueOf(kind));
        }

        /** Whether it goes to a superior unit that answers here. */
        public boolean sends() {
            return possible.contains(Deed.Kind.SENT) || possible.contains(Deed.Kind.ISSUED);
        }
    }

    public Part part(String id) {
        return made.getOrDefault(id, new Part(List.of(), null));
    }

    /**
     * Why a report cannot be written into, or not written at all, with the words that must not be lost.
     *
     * @param heading what the words are
     * @param back the page of the report; null where that is this one
     */
    public record Closed(
            String reason,
            String heading,
            List<String> words,
            @Nullable String back) {}

    /** A line of the list of reports. */
    public record Row(String title, String path, String edition, Tone tone, String stage, String last) {}

    /** A page of the list. */
    public record Rows(List<Row> rows, Paging paging) {}
}
