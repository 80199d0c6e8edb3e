package vn.caunoi.importing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.shell.Text;

/** A receipt in words, as machines and pages get it and as it is kept. */
public record ReceiptText(
        @Nullable Long id,
        int accepted,
        int skipped,
        List<Line> rejected,
        List<Line> notices,
        List<Receipt.UnitEffect> units,
        int elsewhere) {

    public static ReceiptText of(Receipt receipt, Text text) {
        return new ReceiptText(
                receipt.id(),
                receipt.accepted(),
                receipt.skipped(),
                lines(receipt.rejected(), text),
                lines(receipt.notices(), text),
                receipt.units(),
                receipt.elsewhere());
    }

    public static List<Line> lines(List<Finding> findings, Text text) {
        return findings.stream().map(finding -> Line.of(finding, text)).toList();
    }

    /**
     * One finding in words.
     *
     * @param caption what people call the column
     * @param cell the address as the spreadsheet program shows it
     */
    public record Line(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String caption,
            @Nullable String cell,
            @Nullable String value,
            String reason) {

        private static final String CAPTION = "importing.caption.";

        public static Line of(Finding finding, Text text) {
            String column = finding.place().column();
            return new Line(
                    finding.place().sheet(),
                    finding.place().row(),
                    column,
                    column == null || !text.knows(CAPTION + column) ? null : text.t(CAPTION + column),
                    finding.place().cell(),
                    finding.value(),
                    text.t(finding.reason()));
        }

        /** The column by its key and by what people call it, for a reader. */
        public String called() {
            return Stream.of(column, caption == null ? null : "(" + caption + ")")
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }

        /** Sheet and cell, or sheet and row, for a reader. */
        public String at() {
            return Stream.of(sheet, cell == null ? row : cell)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
    }
}
