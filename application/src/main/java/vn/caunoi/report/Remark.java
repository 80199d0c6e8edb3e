package vn.caunoi.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a draft. Nothing is overwritten: who writes again adds the next revision.
 *
 * @param about the part of the plan, the part and place of a figure, or the warning
 * @param revision counts from 1
 * @param words null where what was written before is taken back; empty where the part is left out of the report
 * @param note why a figure is kept as it was printed; null otherwise
 * @param by the account
 */
public record Remark(
        Kind kind,
        String about,
        int revision,
        @Nullable String words,
        @Nullable String note,
        long by,
        Instant at) {

    /** What it is for. */
    public enum Kind {
        /** A part of the report in the officer's own words, with places for its figures. */
        PASSAGE,
        /** A figure as it was printed before, which the office must keep beside the computed one. */
        QUOTATION,
        /** What a person answers to a warning. */
        ANSWER;

        /** The key of its name in the message files. */
        public String label() {
            return "report.remark." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is to be written.
     *
     * @param seen the revision that the writer had before him; 0 where there was none
     */
    public record Wanted(
            Kind kind,
            String about,
            int seen,
            @Nullable String words,
            @Nullable String note) {

        /** The key of what is said when it is done. */
        public String done() {
            if (words == null) {
                return kind.label() + ".taken";
            }
            return kind.label() + (words.isEmpty() ? ".left-out" : ".done");
        }
    }

    /** How many revisions were written in all. */
    public static int revisions(List<Remark> latest) {
        return latest.stream()
                .filter(remark -> remark.kind() != Kind.ANSWER)
                .mapToInt(Remark::revision)
                .sum();
    }

    /** What tells the place of a quoted figure: the part of the plan and the place in it. */
    public static String place(String part, String place) {
        return part + " " + place;
    }
}
