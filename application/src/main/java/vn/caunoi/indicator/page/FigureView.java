package vn.caunoi.indicator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tile;
import vn.caunoi.shell.Tone;

/** A figure with everything that stands beside it, in words that are ready to print. */
public record FigureView(
        Headline headline,
        List<Fact> facts,
        List<Filter> filters,
        List<Comparison> comparisons,
        Breakdown breakdown,
        Entries entries,
        @Nullable BalanceSheet balance) {

    /** The number itself. */
    public record Headline(
            String title,
            String lead,
            String value,
            String measure,
            String definition,
            Phrases.Achievement achievement,
            String planWords) {}

    /** What alone is counted, and the address without this limit. */
    public record Filter(String words, String without) {}

    /** A number and where it opens; no address where it stands for itself. */
    public record Opened(String text, @Nullable String path) {}

    /** The figure beside another one, and where the difference opens; no address where it is from no figure. */
    public record Comparison(
            String label,
            Opened base,
            String change,
            String words,
            @Nullable String why) {}

    /** Ways to break the figure down, and the parts by the chosen one. */
    public record Breakdown(
            List<Choice> choices,
            String title,
            String shareTitle,
            List<Part> parts,
            String totalTitle,
            String total,
            String note) {

        public boolean chosen() {
            return choices.stream().anyMatch(Choice::current);
        }
    }

    /** One way to break down. */
    public record Choice(String label, String path, boolean current) {}

    /** One part of the figure, its share of the whole (of a ratio, what it divides), and what was planned where it was. */
    public record Part(String label, Opened value, String share, Tile.Plan plan) {}

    /** A page of the entries behind the figure, and their sum, which is the figure. */
    public record Entries(List<Entry> rows, Paging paging, String total, boolean withPersons, String note) {

        /** With something more to know about them. */
        public Entries saying(String more) {
            return new Entries(rows, paging, total, withPersons, note.isEmpty() ? more : more + " " + note);
        }
    }

    /** One entry. */
    public record Entry(
            String date, Opened kind, Opened unit, Opened person, String contribution, String paper, String recorded) {}

    /** From opening to closing. */
    public record BalanceSheet(
            String title, Opened opening, List<Line> lines, Opened closing, Verdict verdict, Span span) {}

    /** One kind of increase or decrease. */
    public record Line(String label, Opened value) {}

    /** The two days between which a balance stands. */
    public record Span(String opening, String closing) {}

    /** Whether a balance closes, in words and colour. */
    public record Verdict(String words, Tone tone) {}
}
