package vn.caunoi.importing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.importing.sheet.SheetRow;

/** The first row of a sheet: which column is where, which are missing, which nobody knows. */
final class Header {

    private final SheetForm<?> form;
    private final int row;
    private final Set<Integer> named;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Integer, String> unknown = new TreeMap<>();
    private final List<Finding> errors = new ArrayList<>();

    Header(SheetForm<?> form, SheetRow row) {
        this.form = form;
        this.row = row.number();
        this.named = row.cells().keySet();
        new TreeMap<>(row.cells()).forEach(this::place);
        form.columns().stream()
                .filter(column -> column.required() && !known.containsKey(column.key()))
                .forEach(column -> errors.add(missing(column.key())));
        choices().forEach((choice, columns) -> {
            if (columns.stream().noneMatch(known::containsKey)) {
                errors.add(missing(String.join(" / ", columns)));
            }
        });
    }

    Layout layout() {
        return new Layout(form.name(), known);
    }

    /** Why the sheet cannot be read; empty where it can. */
    List<Finding> errors() {
        return errors;
    }

    /** Columns that are left unread. */
    List<Finding> notices() {
        return unknown.entrySet().stream()
                .map(column -> Finding.of(
                        Place.cell(form.name(), row, column.getValue(), column.getKey()),
                        column.getValue(),
                        "column-unknown",
                        column.getValue()))
                .toList();
    }

    /** Columns which nobody named but which hold something: they are left unread. */
    List<Finding> unnamed(List<SheetRow> below) {
        return below.stream()
                .flatMap(line -> line.cells().keySet().stream())
                .filter(index -> !named.contains(index))
                .distinct()
                .sorted()
                .map(index -> Finding.of(
                        Place.cell(form.name(), row, null, index), null, "column-unnamed", Place.letters(index)))
                .toList();
    }

    private void place(int index, Cell cell) {
        String key = cell.shown().toLowerCase(Locale.ROOT);
        if (form.column(key).isEmpty()) {
            unknown.put(index, cell.shown());
        } else if (known.putIfAbsent(key, index) != null) {
            errors.add(Finding.of(Place.cell(form.name(), row, key, index), key, "column-twice", key));
        }
    }

    private Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        form.columns().stream()
                .filter(column -> !column.choice().isEmpty())
                .forEach(column -> choices.computeIfAbsent(column.choice(), choice -> new ArrayList<>())
                        .add(column.key()));
        return choices;
    }

    private Finding missing(String key) {
        Optional<Map.Entry<Integer, String>> likely = unknown.entrySet().stream()
                .filter(column -> Likeness.alike(column.getValue(), key))
                .findFirst();
        if (likely.isEmpty() && unknown.size() == 1) {
            likely = unknown.entrySet().stream().findFirst();
        }
        return likely.map(column -> {
                    Place place = Place.cell(form.name(), row, key, column.getKey());
                    return Finding.of(
                            place,
                            column.getValue(),
                            "column-renamed",
                            key,
                            column.getValue(),
                            String.valueOf(place.cell()));
                })
                .orElseGet(() -> Finding.of(new Place(form.name(), row, key, null), null, "column-missing", key));
    }
}
