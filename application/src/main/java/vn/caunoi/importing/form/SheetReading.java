package vn.caunoi.importing.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Flaw;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.importing.sheet.Sheet;
import vn.caunoi.importing.sheet.SheetRow;

/** Reads one sheet by its form; every cell that is wrong is found, not only the first of a row. */
final class SheetReading<R extends Row> {

    private static final String CODE = "ma";

    private final SheetForm<R> form;
    private final CaptionRow captions;
    private final List<FileRow<R>> rows = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();
    private final Map<String, Integer> brokenCodes = new LinkedHashMap<>();

    SheetReading(SheetForm<R> form, CaptionRow captions) {
        this.form = form;
        this.captions = captions;
    }

    List<FileRow<R>> rows() {
        return rows;
    }

    List<Finding> errors() {
        return errors;
    }

    List<Finding> notices() {
        return notices;
    }

    /** Codes that rows with errors would have brought, with the numbers of these rows. */
    Map<String, Integer> brokenCodes() {
        return brokenCodes;
    }

    SheetReading<R> of(Sheet sheet) {
        if (!sheet.merged().isEmpty()) {
            sheet.merged().forEach(cell -> errors.add(merged(sheet, cell)));
            return this;
        }
        if (sheet.rows().isEmpty()) {
            notices.add(Finding.of(Place.sheet(form.name()), null, "sheet-empty"));
            return this;
        }
        Header header = new Header(form, sheet.rows().getFirst());
        notices.addAll(header.notices());
        errors.addAll(header.errors());
        List<SheetRow> below = sheet.rows().subList(1, sheet.rows().size());
        notices.addAll(header.unnamed(below));
        if (header.errors().isEmpty()) {
            readRows(header.layout(), below);
        }
        return this;
    }

    private Finding merged(Sheet sheet, String cell) {
        int row = Integer.parseInt(cell.replaceAll("\\D", ""));
        Map<Integer, Cell> header =
                sheet.rows().isEmpty() ? Map.of() : sheet.rows().getFirst().cells();
        String column = header.entrySet().stream()
                .filter(title -> cell.equals(
                        Place.cell(form.name(), row, null, title.getKey()).cell()))
                .map(title -> title.getValue().shown().toLowerCase(Locale.ROOT))
                .filter(key -> form.column(key).isPresent())
                .findFirst()
                .orElse(null);
        return Finding.of(new Place(form.name(), row, column, cell), null, "merged", cell);
    }

    private void readRows(Layout layout, List<SheetRow> below) {
        boolean captioned = !below.isEmpty() && captions.is(form, layout, below.getFirst());
        below.stream().skip(captioned ? 1 : 0).forEach(row -> read(layout, row));
    }

    private void read(Layout layout, SheetRow row) {
        List<Finding> found = new ArrayList<>();
        @Nullable Object[] values = new @Nullable Object[form.columns().size()];
        boolean blank = true;
        for (int i = 0; i < values.length; i++) {
            ColumnForm column = form.columns().get(i);
            Cell cell = cell(layout, row, column.key());
            blank &= cell == null;
            values[i] = cell == null ? blank(column, layout, row, found) : read(column, layout, row, cell, found);
        }
        if (blank) {
            return;
        }
        choices(layout, row, found);
        if (found.isEmpty()) {
            keep(new FileRow<>(form, row.number(), form.row(values), layout), found);
        }
        if (!found.isEmpty()) {
            errors.addAll(found);
            rememberCode(layout, row);
        }
    }

    private void keep(FileRow<R> row, List<Finding> found) {
        Optional<Flaw> lack = row.row().lack();
        Optional<Flaw> flaw =
                row.row().flaw().or(() -> lack.filter(told -> row.layout().has(told.column())));
        if (flaw.isPresent()) {
            found.add(row.flawed(flaw.get()));
            return;
        }
        rows.add(row);
        lack.ifPresent(told -> notices.add(row.flawed(told)));
    }

    private static @Nullable Object read(
            ColumnForm column, Layout layout, SheetRow row, Cell cell, List<Finding> found) {
        try {
            return column.read(cell);
        } catch (Misread misread) {
            var flaw = misread.in(column.key());
            Place place = layout.place(row.number(), column.key());
            found.add(Finding.of(
                    place, cell.shown(), flaw.finding(), flaw.arguments().toArray()));
            return null;
        }
    }

    private @Nullable Object blank(ColumnForm column, Layout layout, SheetRow row, List<Finding> found) {
        if (!column.required()) {
            return column.blank();
        }
        boolean one = form.columns().stream()
                .anyMatch(other -> column.isOneWith(other.key()) && cell(layout, row, other.key()) != null);
        if (one) {
            return 1;
        }
        found.add(Finding.of(layout.place(row.number(), column.key()), null, "required"));
        return null;
    }

    private void choices(Layout layout, SheetRow row, List<Finding> found) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (ColumnForm column : form.columns()) {
            if (!column.choice().isEmpty()) {
                choices.computeIfAbsent(column.choice(), choice -> new ArrayList<>())
                        .add(column.key());
            }
        }
        choices.values().forEach(columns -> {
            List<String> filled = columns.stream()
                    .filter(column -> cell(layout, row, column) != null)
                    .toList();
            if (filled.size() != 1) {
                String at = filled.isEmpty() ? columns.getFirst() : filled.getLast();
                Cell cell = cell(layout, row, at);
                found.add(Finding.of(
                        layout.place(row.number(), at),
                        cell == null ? null : cell.shown(),
                        filled.isEmpty() ? "choice-none" : "choice-many",
                        String.join(", ", columns)));
            }
        });
    }

    private void rememberCode(Layout layout, SheetRow row) {
        Cell cell = cell(layout, row, CODE);
        if (cell != null) {
            brokenCodes.putIfAbsent(cell.shown(), row.number());
        }
    }

    private static @Nullable Cell cell(Layout layout, SheetRow row, String column) {
        Integer index = layout.columns().get(column);
        return index == null ? null : row.cells().get(index);
    }
}
