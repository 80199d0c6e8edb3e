package vn.caunoi.report.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper ready to be signed, in words that are ready to print. The form adds only how they stand; the number, the day and
 * the name of who signs stay blank for the office.
 *
 * @param form whose form it has
 * @param language of the words, such as {@code vi-VN}
 * @param annex what follows the signature on pages of its own; nothing where it is empty
 * @param mark what stands at the head of every page, such as that this is a sample; null for nothing
 */
public record OfficialPaper(
        Form form,
        String language,
        Head head,
        String kind,
        String about,
        List<Block> blocks,
        Signature signature,
        List<Block> annex,
        @Nullable String mark) {

    public OfficialPaper {
        blocks = List.copyOf(blocks);
        annex = List.copyOf(annex);
    }

    /** The forms of papers: Hướng dẫn 36-HD/VPTW ngày 3/4/2018, and Nghị định 30/2020/NĐ-CP ngày 5/3/2020. */
    public enum Form {
        PARTY,
        STATE
    }

    /**
     * The two columns at the top; the number and the day are lines with blanks in them.
     *
     * @param party the name at the top right: of the Party, or of the State
     * @param motto what stands below the name of the State; null on papers of the Party
     */
    public record Head(
            String superior,
            String issuer,
            String number,
            String party,
            @Nullable String motto,
            String placeAndDay) {}

    /** What stands between title and signature. */
    public sealed interface Block {}

    /**
     * One paragraph of the body.
     *
     * @param open whether it asks for words that the office has yet to write
     */
    public record Paragraph(String text, boolean open) implements Block {

        public Paragraph(String text) {
            this(text, false);
        }
    }

    /** The name of a part, in bold. */
    public record Heading(String text) implements Block {}

    /** What the table or chart below it shows. */
    public record Caption(String text) implements Block {}

    /** A table with a heading row; the first cell of a one-cell row spans the whole width. */
    public record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table, in bold where it sums others up or names what follows. */
    public record Row(boolean bold, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<String> cells) {
            return new Row(cells.size() == 1, cells);
        }
    }

    /**
     * A column of a table.
     *
     * @param group over which columns it stands together with its neighbours of the same group; null for none
     * @param share of the width, in hundredths
     * @param number whether it holds numbers, which stand at the right
     */
    public record Column(@Nullable String group, String title, int share, boolean number) {

        public Column(String title, int share, boolean number) {
            this(null, title, share, number);
        }
    }

    /** Figures over a few labels, such as years; each of its series is drawn as columns. */
    public record Chart(List<String> labels, List<Series> series) implements Block {

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** One figure of a chart, a point a label. */
    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * How high a column stands, and what is printed above it.
     *
     * @param value null where there is no figure, which is not zero
     */
    public record Point(String text, @Nullable BigDecimal value) {}

    /**
     * Who signs for whom, and who receives the paper.
     *
     * @param name who signed; null while the place stays blank
     */
    public record Signature(
            List<String> titles, @Nullable String name, String recipientsTitle, List<String> recipients) {}
}
