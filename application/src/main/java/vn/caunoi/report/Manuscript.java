package vn.caunoi.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Text;

/**
 * A report as it reads: every word ready to print, every figure with the place where it opens. Page, paper and exchange are
 * drawn from it and nothing else, so that they say the same.
 *
 * @param about what stands under the word "Báo cáo" on the paper
 * @param figures every figure that was asked, for the annex and for who wants to know
 * @param withheld the lines of which the reader reaches nothing that the unit leads
 * @param issue what the office entered when the signed paper was sent; null before
 */
public record Manuscript(
        Head head,
        String about,
        List<Section> sections,
        List<Value> figures,
        List<Line> withheld,
        @Nullable Issue issue) {

    public Manuscript {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        withheld = List.copyOf(withheld);
    }

    /** The same report with other parts. */
    public Manuscript with(List<Section> others) {
        return new Manuscript(head, about, others, figures, withheld, issue);
    }

    /** The same report under another title. */
    public Manuscript about(String other) {
        return new Manuscript(head, other, sections, figures, withheld, issue);
    }

    /** The same report as a paper with number, day and name. */
    public Manuscript issued(Issue as) {
        return new Manuscript(head, about, sections, figures, withheld, as);
    }

    /**
     * What makes a paper of a draft.
     *
     * @param number as it stands on the paper, such as {@code 12-BC/ĐU}
     * @param signer who signed
     * @param dated the day of the paper
     * @param face what else the office entered on its frame
     */
    public record Issue(String number, String signer, LocalDate dated, Face face) {}

    /**
     * Of what and by whom.
     *
     * @param unit the code of the unit
     * @param body what the committee that leads the unit is called
     * @param superior what the committee of the unit directly above is called; null at the top of the tree
     * @param period as it is written in addresses
     * @param time the period in words
     * @param cutOff the last day whose entries count
     * @param posting the posting up to which entries are known
     * @param reached the day that was reached where the period is not over; null where it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Head(
            String template,
            int version,
            Line line,
            String unit,
            UnitKind kind,
            String name,
            String body,
            @Nullable String superior,
            String period,
            String time,
            LocalDate first,
            LocalDate last,
            LocalDate cutOff,
            long posting,
            @Nullable LocalDate reached) {

        /** The period as a page says it; the paper's own words for it are Vietnamese. */
        public String time(Text text) {
            String said = Edition.time(period, text);
            return reached == null ? said : text.t("report.time.reached", said, reached);
        }

        /** The last day whose entries can count: that of the cut-off, or the day that was reached. */
        public LocalDate until() {
            return reached == null ? cutOff : reached;
        }
    }

    /**
     * A part of the report under its heading.
     *
     * @param annex whether it stands behind the signature
     */
    public record Section(String heading, int level, boolean annex, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands in a section, under the name that the plan gives it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Said.class, name = "said"),
        @JsonSubTypes.Type(value = Blank.class, name = "blank"),
        @JsonSubTypes.Type(value = LeftOut.class, name = "left-out"),
        @JsonSubTypes.Type(value = Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = Chart.class, name = "chart")
    })
    public sealed interface Block {
        String id();
    }

    /**
     * A sentence that the records tell.
     *
     * @param written the sentence with its places in braces, as an officer edits it
     */
    public record Said(String id, Sentence sentence, String written) implements Block {}

    /**
     * What only people know, and nobody has written yet.
     *
     * @param asks what it should say
     */
    public record Blank(String id, String asks) implements Block {}

    /**
     * What the office left out: no paper prints it, but whoever approves the report sees that it is missing.
     *
     * @param reads what the plan would say there
     */
    public record LeftOut(String id, String reads) implements Block {}

    /** A table; its first column names the rows. */
    public record Grid(String id, String title, List<Column> columns, List<Row> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column, with the group of columns that it belongs to where it has one. */
    public record Column(@Nullable String group, String title, boolean number) {}

    /** How a row stands to the others. */
    public enum Weight {
        PLAIN,
        GROUP,
        TOTAL
    }

    /** A row of a table. */
    public record Row(Weight weight, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in a cell.
     *
     * @param value the number that the text says, for whoever counts on; null where it is none
     * @param path where it opens; null where it does not
     */
    public record Cell(
            String text,
            @Nullable BigDecimal value,
            @Nullable String path) {

        public static Cell of(String text) {
            return new Cell(text, null, null);
        }
    }

    /** Figures year by year. */
    public record Chart(String id, String title, List<String> labels, List<Series> series) implements Block {

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** One figure of a chart, a value a label. */
    public record Series(String name, List<Cell> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A figure that was asked.
     *
     * @param name as the plan calls it
     * @param owner whose it is
     * @param scope the unit, zones and filters in words
     * @param when the day or period in words
     * @param value null where there is no figure, which is not zero
     * @param text the number as it is printed
     * @param plan the plan in numbers; empty where there is none
     * @param percent of the plan, in hundredths; null where there is none
     * @param path where it opens
     */
    public record Value(
            String name,
            String indicator,
            String title,
            String definition,
            String measure,
            String owner,
            String scope,
            String when,
            @Nullable BigDecimal value,
            String text,
            String plan,
            @Nullable BigDecimal percent,
            String path) {}

    /** Every block, in order. */
    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }

    /** Every sentence, in order. */
    public Stream<Said> sentences() {
        return blocks().filter(Said.class::isInstance).map(Said.class::cast);
    }

    /** Every figure that is kept as it was printed before, in order. */
    public List<Sentence.Number> quotations() {
        return sentences()
                .flatMap(said -> said.sentence().quotations().stream())
                .toList();
    }
}
