package vn.caunoi.worlds;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Receipt;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shared.Refused;
import vn.caunoi.worlds.model.Event;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.Went;

/** Brings events in as an exchange workbook, each row with a key of its own, and takes such a batch back. */
final class Importer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> UNIT_COLUMNS =
            List.of("ma_dong", "ma", "ten", "he", "loai", "cap_tren", "ngay_thanh_lap");
    private static final List<String> MOVEMENT_COLUMNS =
            List.of("ma_dong", "ngay", "to_chuc", "loai", "so_luong", "ma_nguoi");
    private static final Map<Line, String> LINES =
            Map.of(Line.PARTY, "DANG", Line.UNION, "CONG_DOAN", Line.YOUTH, "DOAN_TN");
    private static final Map<String, String> KINDS = Map.of(
            "ADMITTED", "KET_NAP",
            "READMITTED", "KET_NAP_LAI",
            "TRANSFERRED", "CHUYEN_DI",
            "RESIGNED", "XIN_RA",
            "DIED", "TU_TRAN",
            "LEFT_JOB", "NGHI_VIEC");

    private final House house;

    Importer(House house) {
        this.house = house;
    }

    /** A batch with what it brought. */
    record Taken(long batch, Scribe.Posted posted) {}

    /**
     * Takes all rows or none; refuses with the reasons of the rows that were rejected.
     *
     * @param keys the key under which the row of an event was sent before; another value under it is a correction
     */
    Taken take(Line line, List<Event> events, Map<Event, String> keys) {
        Path file = null;
        try {
            file = Files.createTempFile("history", ".xlsx");
            write(file, line, events, keys);
            Receipt receipt = house.bean(Imports.class)
                    .take(
                            house.scope(),
                            new Imports.ImportFile("history.xlsx", file),
                            ImportOptions.allOrNothing(),
                            ImportProgress.SILENT);
            if (!receipt.rejected().isEmpty()) {
                throw new Refused(
                        receipt.rejected().stream().map(Finding::reason).toList());
            }
            return new Taken(Objects.requireNonNull(receipt.id()), posted(events, keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Line line, List<Event> events, Map<Event, String> keys) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "histories", "1.0")) {
            List<List<String>> units = new ArrayList<>();
            List<List<String>> movements = new ArrayList<>();
            for (Event event : events) {
                switch (event) {
                    case Founded founded -> units.add(row(line, founded, key(founded, keys)));
                    case Went went -> movements.add(row(went, key(went, keys)));
                    default -> throw new IllegalArgumentException(event.toString());
                }
            }
            fill(workbook.newWorksheet("to_chuc"), UNIT_COLUMNS, units);
            fill(workbook.newWorksheet("bien_dong"), MOVEMENT_COLUMNS, movements);
        }
    }

    private static void fill(Worksheet sheet, List<String> columns, List<List<String>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            for (int row = 0; row < rows.size(); row++) {
                String value = rows.get(row).get(column);
                if (!value.isEmpty()) {
                    sheet.value(row + 1, column, value);
                }
            }
        }
    }

    private static List<String> row(Line line, Founded founded, String key) {
        return List.of(
                key,
                founded.unit(),
                founded.unit(),
                Objects.requireNonNull(LINES.get(line)),
                founded.kind(),
                Objects.requireNonNullElse(founded.parent(), ""),
                DAY.format(founded.on()));
    }

    private static List<String> row(Went went, String key) {
        return List.of(
                key,
                DAY.format(went.on()),
                Objects.requireNonNull(went.from() == null ? went.to() : went.from()),
                Objects.requireNonNull(KINDS.get(went.kind())),
                Integer.toString(went.people()),
                Objects.requireNonNullElse(went.person(), ""));
    }

    /** One key for one event: what is not equal is another row, also in the files of other histories. */
    static String key(Event event, Map<Event, String> keys) {
        String sent = keys.get(event);
        if (sent != null) {
            return sent;
        }
        return UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Scribe.Posted posted(List<Event> events, Map<Event, String> keys) {
        long head = house.bean(Ledger.class).head(house.actor());
        List<Long> numbers = new ArrayList<>();
        for (Event event : events) {
            String table = event instanceof Went ? "membership.movement" : "organization.unit_entry";
            numbers.add(house.owner()
                    .fetchSingle(
                            "select entry from " + table + " where posting = ? and row_key = ? and voids is null",
                            head,
                            key(event, keys))
                    .get(0, Long.class));
        }
        return new Scribe.Posted(head, numbers);
    }

    /** What is left of the batch is taken back, and what it had corrected is stated again. */
    Scribe.Posted undo(long batch) {
        house.bean(Imports.class).undo(house.scope(), batch);
        long head = house.bean(Ledger.class).head(house.actor());
        return new Scribe.Posted(
                head,
                house.owner()
                        .fetch(
                                "select entry from membership.movement where posting = ? and voids is null order by entry",
                                head)
                        .getValues(0, Long.class));
    }
}
