package vn.caunoi.importing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.FileRefused;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.importing.sheet.Sheet;

/** Reads the sheets of a file by their forms, and tells of sheets that are left unread. */
@Component
public class ContentReader {

    private final CaptionRow captions;

    public ContentReader(Captions captions) {
        this.captions = new CaptionRow(captions);
    }

    /**
     * What the sheets say.
     *
     * @throws FileRefused where there is nothing in them to read
     */
    public Content read(List<Sheet> sheets) {
        Map<SheetForm<?>, List<? extends FileRow<?>>> rows = new LinkedHashMap<>();
        Map<SheetForm<?>, Map<String, Integer>> broken = new HashMap<>();
        List<Finding> errors = new ArrayList<>();
        List<Finding> notices = new ArrayList<>();
        requireOneEach(sheets);
        for (Sheet sheet : sheets) {
            Optional<SheetForm<?>> form = form(sheet);
            if (sheet.hidden()) {
                notices.add(Finding.of(Place.sheet(sheet.name()), null, "sheet-hidden", sheet.name()));
            } else if (form.isEmpty()) {
                notices.add(unread(sheet.name()));
            } else {
                SheetReading<?> reading = reading(form.get(), sheet);
                rows.put(form.get(), reading.rows());
                broken.put(form.get(), reading.brokenCodes());
                errors.addAll(reading.errors());
                notices.addAll(reading.notices());
            }
        }
        Content content = new Content(rows, errors, notices, broken);
        requireSomething(
                content,
                sheets.stream()
                        .filter(sheet -> sheet.hidden() && form(sheet).isPresent())
                        .map(Sheet::name)
                        .toList());
        return content;
    }

    private static Optional<SheetForm<?>> form(Sheet sheet) {
        return SheetForm.named(sheet.name().strip().toLowerCase(Locale.ROOT));
    }

    /** Of two sheets that mean the same, nobody could tell which one counts. */
    private static void requireOneEach(List<Sheet> sheets) {
        Map<SheetForm<?>, Sheet> first = new HashMap<>();
        for (Sheet sheet : sheets) {
            Optional<SheetForm<?>> form = sheet.hidden() ? Optional.empty() : form(sheet);
            Sheet before = form.map(meant -> first.putIfAbsent(meant, sheet)).orElse(null);
            if (before != null) {
                throw new FileRefused(
                        FileRefused.Cause.CONTENT,
                        "file.sheet-twice",
                        before.name(),
                        sheet.name(),
                        form.orElseThrow().name());
            }
        }
    }

    private <R extends Row> SheetReading<R> reading(SheetForm<R> form, Sheet sheet) {
        return new SheetReading<>(form, captions).of(sheet);
    }

    private static Finding unread(String name) {
        Place place = Place.sheet(name);
        if (SheetForm.LATER.contains(name)) {
            return Finding.of(place, null, "sheet-later", name);
        }
        if (SheetForm.GUIDES.contains(name)) {
            return Finding.of(place, null, "sheet-guide", name);
        }
        return SheetForm.all().stream()
                .filter(form -> Likeness.alike(name, form.name()))
                .findFirst()
                .map(form -> Finding.of(place, null, "sheet-renamed", name, form.name()))
                .orElseGet(() -> Finding.of(place, null, "sheet-unknown", name));
    }

    private static void requireSomething(Content content, List<String> hidden) {
        if (content.size() > 0 || !content.errors().isEmpty()) {
            return;
        }
        if (!hidden.isEmpty()) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.no-rows-shown", String.join(", ", hidden));
        }
        throw new FileRefused(FileRefused.Cause.CONTENT, content.rows().isEmpty() ? "file.no-sheet" : "file.no-rows");
    }
}
