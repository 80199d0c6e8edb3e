package vn.caunoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.report.document.PartyPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Text;

/** The results of a year as a Party paper ready to be signed: always in Vietnamese, whoever reads the page in English. */
public final class YearPaper {

    private final Text text;
    private final House house;
    private final Rounding rounding;
    private final LocalDate today;

    /**
     * Prepares to write.
     *
     * @param text the Vietnamese words
     */
    public YearPaper(Text text, House house, Rounding rounding, LocalDate today) {
        this.text = text;
        this.house = house;
        this.rounding = rounding;
        this.today = today;
    }

    public PartyPaper of(YearResult result) {
        String body = body(result.unit().kind());
        String year = Integer.toString(result.year().first().getYear());
        return new PartyPaper(
                "vi-VN",
                new PartyPaper.Head(
                        Objects.requireNonNullElse(superior(result), text.t("report.paper.superior.unknown")),
                        committee(result.unit().name()),
                        text.t("report.paper.number." + body),
                        text.t("report.paper.party"),
                        text.t("report.paper.place-and-day", place())),
                text.t("report.paper.kind"),
                text.t("report.paper.about", year),
                blocks(result, year),
                signature(result, body),
                house.sample() == null ? null : text.t("shell.sample.banner"));
    }

    private List<PartyPaper.Block> blocks(YearResult result, String year) {
        List<PartyPaper.Block> blocks = new ArrayList<>();
        blocks.add(new PartyPaper.Paragraph(
                new YearSentence(text, rounding).of(result, house).text()));
        YearTable table = YearTable.of(result, text, today);
        String lead = text.t("report.paper.table.lead", year, result.year().last());
        blocks.add(new PartyPaper.Paragraph(
                table.cells().anyMatch(this::isFromThePress) ? text.t("report.paper.press.note", lead) : lead));
        blocks.add(table(result, table));
        return blocks;
    }

    private PartyPaper.Table table(YearResult result, YearTable table) {
        String before =
                Integer.toString(result.year().samePeriodLastYear().first().getYear());
        List<PartyPaper.Column> columns = List.of(
                new PartyPaper.Column(text.t("report.year.column.indicator"), 33, false),
                new PartyPaper.Column(text.t("report.year.column.measure"), 14, false),
                new PartyPaper.Column(text.t("report.year.column.value"), 10, true),
                new PartyPaper.Column(text.t("report.year.column.plan"), 10, true),
                new PartyPaper.Column(text.t("report.year.column.percent"), 9, true),
                new PartyPaper.Column(text.t("report.year.column.last-year", before), 10, true),
                new PartyPaper.Column(text.t("report.year.column.change", before), 14, false));
        return new PartyPaper.Table(
                columns,
                table.groups().stream()
                        .flatMap(group -> Stream.concat(
                                Stream.of(List.of(group.title())),
                                group.rows().stream().map(this::cells)))
                        .map(PartyPaper.Row::of)
                        .toList());
    }

    private List<String> cells(YearTable.Row row) {
        return List.of(
                tagged(row.name(), row.value()),
                row.measure(),
                row.value().text(),
                row.plan(),
                row.percent(),
                row.lastYear() == null ? "" : tagged(row.lastYear().text(), row.lastYear()),
                row.change());
    }

    private String tagged(String words, YearTable.Cell figure) {
        return isFromThePress(figure) ? text.t("report.paper.press", words) : words;
    }

    private boolean isFromThePress(YearTable.Cell figure) {
        return house.isFromThePress(figure.address().path());
    }

    private PartyPaper.Signature signature(YearResult result, String body) {
        String superior = superior(result);
        List<String> recipients = new ArrayList<>();
        if (superior != null) {
            recipients.add(text.t("report.paper.recipients.superior", superior));
        }
        recipients.add(text.t("report.paper.recipients.file." + body));
        return new PartyPaper.Signature(
                List.of(text.t("report.paper.signs." + body), text.t("report.paper.signs.title")),
                text.t("report.paper.recipients"),
                recipients);
    }

    private @Nullable String superior(YearResult result) {
        String above = result.superior();
        return above == null ? house.superiorBody() : committee(above);
    }

    /** A committee signs, not the organisation it leads: "Đảng bộ …" is led by "Đảng ủy …". */
    private String committee(String unit) {
        String organisation = text.t("report.paper.organisation");
        return unit.startsWith(organisation + " ")
                ? text.t("report.paper.committee") + unit.substring(organisation.length())
                : unit;
    }

    private String place() {
        return Objects.requireNonNullElse(house.place(), text.t("report.paper.place.unknown"));
    }

    private static String body(UnitKind kind) {
        return switch (kind) {
            case UPPER, DELEGATED -> "standing";
            case GRASSROOTS_COMMITTEE, PART_COMMITTEE -> "committee";
            default -> "cell";
        };
    }
}
