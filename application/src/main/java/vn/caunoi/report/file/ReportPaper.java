package vn.caunoi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Blank;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Chart;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Said;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.document.PartyPaper;
import vn.caunoi.report.document.PartyPaper.Heading;
import vn.caunoi.report.document.PartyPaper.Paragraph;
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

    PartyPaper of(Manuscript manuscript) {
        Manuscript.Head head = manuscript.head();
        String body = body(head.kind());
        return new PartyPaper(
                "vi-VN",
                new PartyPaper.Head(
                        Objects.requireNonNullElse(superior(head), text.t(KEY + "superior.unknown")),
                        head.body(),
                        text.t(KEY + "number." + body),
                        text.t(KEY + "party"),
                        text.t(
                                KEY + "place-and-day",
                                Objects.requireNonNullElse(house.place(), text.t(KEY + "place.unknown")))),
                text.t(KEY + "kind"),
                manuscript.about(),
                blocks(manuscript),
                signature(head, body),
                house.sample() == null ? null : text.t("shell.sample.banner"));
    }

    private List<PartyPaper.Block> blocks(Manuscript manuscript) {
        List<PartyPaper.Block> blocks = new ArrayList<>();
        manuscript.sections().forEach(section -> {
            blocks.add(new Heading(section.heading()));
            section.blocks().forEach(block -> blocks.addAll(blocks(block)));
        });
        blocks.add(new Heading(text.t(KEY + "annex")));
        Manuscript.Head head = manuscript.head();
        blocks.add(new Paragraph(text.t(KEY + "annex.lead", head.first(), head.last(), head.cutOff(), head.posting())));
        blocks.add(annex(manuscript.figures()));
        return blocks;
    }

    private List<? extends PartyPaper.Block> blocks(Block block) {
        return switch (block) {
            case Said said ->
                List.of(new Paragraph(said.sentence()
                        .noting(house::isFromThePress, figures -> text.t("report.draft.press", figures))
                        .text()));
            case Blank blank ->
                List.of(new Paragraph(blank.text() == null ? text.t(KEY + "blank", blank.asks()) : blank.text()));
            case Grid grid -> List.of(new Paragraph(tables.title(grid)), tables.of(grid));
            case Chart chart -> List.of(new Paragraph(chart.title()), tables.of(chart));
        };
    }

    private PartyPaper.Table annex(List<Value> figures) {
        return new PartyPaper.Table(
                List.of(
                        new PartyPaper.Column(text.t("report.table.indicator"), 24, false),
                        new PartyPaper.Column(text.t(KEY + "annex.scope"), 24, false),
                        new PartyPaper.Column(text.t("report.table.value"), 12, true),
                        new PartyPaper.Column(text.t(KEY + "annex.definition"), 40, false)),
                figures.stream()
                        .map(value -> PartyPaper.Row.of(List.of(
                                value.title(), value.scope() + "; " + value.when(), value.text(), value.definition())))
                        .toList());
    }

    private PartyPaper.Signature signature(Manuscript.Head head, String body) {
        String superior = superior(head);
        List<String> recipients = new ArrayList<>();
        if (superior != null) {
            recipients.add(text.t(KEY + "recipients.superior", superior));
        }
        recipients.add(text.t(KEY + "recipients.file." + body));
        return new PartyPaper.Signature(
                List.of(text.t(KEY + "signs." + body), text.t(KEY + "signs.title")),
                text.t(KEY + "recipients"),
                recipients);
    }

    private @Nullable String superior(Manuscript.Head head) {
        String above = head.superior();
        return above == null ? house.superiorBody() : committee(above);
    }

    private String committee(String unit) {
        String organisation = text.t(KEY + "organisation");
        return unit.startsWith(organisation + " ")
                ? text.t(KEY + "committee") + unit.substring(organisation.length())
                : unit;
    }

    private static String body(UnitKind kind) {
        return switch (kind) {
            case UPPER, DELEGATED -> "standing";
            case GRASSROOTS_COMMITTEE, PART_COMMITTEE -> "committee";
            default -> "cell";
        };
    }
}
