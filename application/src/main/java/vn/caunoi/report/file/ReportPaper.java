package vn.caunoi.report.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Blank;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Chart;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.LeftOut;
import vn.caunoi.report.Manuscript.Said;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Sentence;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.report.document.OfficialPaper.Caption;
import vn.caunoi.report.document.OfficialPaper.Form;
import vn.caunoi.report.document.OfficialPaper.Heading;
import vn.caunoi.report.document.OfficialPaper.Paragraph;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Text;

/** A report as a paper: head, title, sections, the annex of figures with what they mean, and who signs. */
final class ReportPaper {

    private static final String KEY = "report.paper.";

    private final Text text;
    private final House house;
    private final PaperTables tables;

    ReportPaper(Text text, House house) {
        this.text = text;
        this.house = house;
        this.tables = new PaperTables(text, house);
    }

    OfficialPaper of(Manuscript manuscript) {
        Manuscript.Head head = manuscript.head();
        Form form = head.line() == Line.PARTY ? Form.PARTY : Form.STATE;
        Manuscript.Issue issue = manuscript.issue();
        PaperFrame frame = new PaperFrame(text, house, head, issue);
        return new OfficialPaper(
                form,
                "vi-VN",
                new OfficialPaper.Head(
                        frame.superior(),
                        frame.issuer(),
                        issue == null
                                ? text.t(KEY + "number." + frame.body())
                                : text.t(KEY + "number.given." + form, issue.number()),
                        text.t(KEY + (form == Form.PARTY ? "party" : "state")),
                        form == Form.PARTY ? null : text.t(KEY + "motto"),
                        placeAndDay(issue)),
                text.t(KEY + "kind"),
                manuscript.about(),
                form == Form.PARTY ? blocks(manuscript, false) : ended(blocks(manuscript, false)),
                frame.signature(),
                annex(manuscript),
                house.sample() == null ? null : text.t("shell.sample.banner"));
    }

    /** Of days below 10 and of the first two months the zero is written (36-HD/VPTW of 3/4/2018, NĐ 30/2020/NĐ-CP of 5/3/2020). */
    private String placeAndDay(Manuscript.@Nullable Issue issue) {
        String place = Objects.requireNonNullElse(house.place(), text.t(KEY + "place.unknown"));
        if (issue == null) {
            return text.t(KEY + "place-and-day", place);
        }
        LocalDate day = issue.dated();
        String month = day.getMonthValue() > 2 ? Integer.toString(day.getMonthValue()) : "0" + day.getMonthValue();
        return text.t(
                KEY + "place-and-day.given",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                month,
                Integer.toString(day.getYear()));
    }

    private List<OfficialPaper.Block> blocks(Manuscript manuscript, boolean annex) {
        List<OfficialPaper.Block> blocks = new ArrayList<>();
        manuscript.sections().stream()
                .filter(section -> section.annex() == annex)
                .forEach(section -> {
                    blocks.add(new Heading(section.heading()));
                    section.blocks().forEach(block -> blocks.addAll(blocks(block)));
                });
        return blocks;
    }

    /** Papers in the form of the State end with a mark (NĐ 30/2020/NĐ-CP). */
    private static List<OfficialPaper.Block> ended(List<OfficialPaper.Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph(String last, boolean open)) {
            List<OfficialPaper.Block> ended = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
            ended.add(new Paragraph(last + "./.", open));
            return ended;
        }
        return blocks;
    }

    private List<OfficialPaper.Block> annex(Manuscript manuscript) {
        Manuscript.Head head = manuscript.head();
        List<OfficialPaper.Block> annex = blocks(manuscript, true);
        annex.add(new Heading(text.t(KEY + "annex")));
        annex.add(new Paragraph(text.t(KEY + "annex.lead", head.first(), head.last(), head.until(), head.posting())));
        annex.add(figures(manuscript.figures()));
        manuscript.quotations().forEach(number -> annex.add(new Paragraph(quoted(number))));
        return annex;
    }

    private String quoted(Sentence.Number number) {
        Sentence.Quoted beside = Objects.requireNonNull(number.quoted());
        return text.t(KEY + "annex.quoted", number.text(), beside.computed(), beside.note());
    }

    private List<? extends OfficialPaper.Block> blocks(Block block) {
        return switch (block) {
            case Said said ->
                List.of(new Paragraph(said.sentence()
                        .noting(house::isFromThePress, figures -> text.t("report.draft.press", figures))
                        .text()));
            case Blank blank -> List.of(new Paragraph(text.t(KEY + "blank", blank.asks()), true));
            case LeftOut leftOut -> List.of();
            case Grid grid -> List.of(new Caption(tables.title(grid)), tables.of(grid));
            case Chart chart -> List.of(new Caption(chart.title()), tables.of(chart));
        };
    }

    private OfficialPaper.Table figures(List<Value> figures) {
        return new OfficialPaper.Table(
                List.of(
                        new OfficialPaper.Column(text.t("report.table.indicator"), 24, false),
                        new OfficialPaper.Column(text.t(KEY + "annex.scope"), 23, false),
                        new OfficialPaper.Column(text.t("report.table.value"), 12, true),
                        new OfficialPaper.Column(text.t("report.table.measure"), 10, false),
                        new OfficialPaper.Column(text.t(KEY + "annex.definition"), 31, false)),
                figures.stream()
                        .map(value -> OfficialPaper.Row.of(List.of(
                                value.title(),
                                value.scope() + "; " + value.when(),
                                value.text(),
                                value.measure(),
                                value.definition())))
                        .toList());
    }
}
