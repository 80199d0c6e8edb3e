package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.EventCode;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** Rows of units and of what befell them, told as entries of the ledger. */
final class UnitTelling {

    private final Map<String, Told<UnitRow>> units = new HashMap<>();
    private final Map<String, List<Told<UnitEventRow>>> events = new HashMap<>();
    private final Map<String, List<Told<UnitEventRow>>> lineage = new HashMap<>();

    UnitTelling(Collection<Told<UnitRow>> unitRows, Collection<Told<UnitEventRow>> eventRows) {
        unitRows.forEach(unit -> units.put(unit.row().code(), unit));
        eventRows.forEach(event -> {
            events.computeIfAbsent(event.row().unit(), unit -> new ArrayList<>())
                    .add(event);
            if (event.row().event().isLineage()) {
                lineage.computeIfAbsent(event.row().value(), unit -> new ArrayList<>())
                        .add(event);
            }
        });
    }

    /** An entry, and the row of the file that brings it; null where the ledger told it before. */
    record Line(UnitEntry entry, @Nullable FileRow<?> source) {}

    /** The whole life of a unit; nothing where no row founds it. */
    List<Line> of(String unit) {
        List<Line> lines = new ArrayList<>();
        Told<UnitRow> told = units.get(unit);
        if (told != null) {
            lines.add(founding(told));
            told.row()
                    .enterprises()
                    .forEach(enterprise -> lines.add(new Line(
                            UnitEntry.of(
                                    unit,
                                    told.row().founded(),
                                    new UnitChange.Link(enterprise, false),
                                    told.row().paper()),
                            told.source())));
        }
        eventsOf(unit)
                .forEach(event -> change(event.row())
                        .ifPresent(change -> lines.add(new Line(
                                new UnitEntry(
                                        unit,
                                        event.row().on(),
                                        change,
                                        event.row().rowKey(),
                                        event.row().paper()),
                                event.source()))));
        if (told != null) {
            ending(told).ifPresent(lines::add);
        }
        return lines;
    }

    private List<Told<UnitEventRow>> eventsOf(String unit) {
        return events.getOrDefault(unit, List.of());
    }

    private Line founding(Told<UnitRow> told) {
        UnitRow row = told.row();
        Optional<Told<UnitEventRow>> split =
                lineageOf(row.code(), EventCode.TACH, row.founded()).findFirst();
        boolean consolidated = lineageOf(row.code(), EventCode.NHAP, row.founded())
                .anyMatch(merger -> manner(merger.row().unit()) == Manner.HOP_NHAT);
        UnitChange founding = new UnitChange.Founding(
                row.opening(),
                row.name(),
                row.kind(),
                row.parent(),
                row.ledBy(),
                row.zoneGroup(),
                split.isPresent() ? Manner.CHIA_TACH : consolidated ? Manner.HOP_NHAT : null,
                split.map(event -> event.row().unit()).orElse(null));
        FileRow<?> source =
                told.source() != null ? told.source() : split.map(Told::source).orElse(null);
        return new Line(new UnitEntry(row.code(), row.founded(), founding, row.rowKey(), row.paper()), source);
    }

    private Stream<Told<UnitEventRow>> lineageOf(String unit, EventCode code, LocalDate day) {
        return lineage.getOrDefault(unit, List.of()).stream()
                .filter(event -> event.row().event() == code && event.row().on().equals(day));
    }

    private @Nullable Manner manner(String unit) {
        Told<UnitRow> told = units.get(unit);
        return told == null ? null : told.row().manner();
    }

    private Optional<Line> ending(Told<UnitRow> told) {
        UnitRow row = told.row();
        LocalDate ended = row.ended();
        if (ended == null) {
            return Optional.empty();
        }
        Optional<Told<UnitEventRow>> merger = eventsOf(row.code()).stream()
                .filter(event -> event.row().event() == EventCode.NHAP
                        && event.row().on().equals(ended))
                .findFirst();
        UnitChange ending = new UnitChange.Ending(
                row.manner(), merger.map(event -> event.row().value()).orElse(null));
        FileRow<?> source =
                told.source() != null ? told.source() : merger.map(Told::source).orElse(null);
        return Optional.of(new Line(UnitEntry.of(row.code(), ended, ending, row.endPaper()), source));
    }

    private static Optional<UnitChange> change(UnitEventRow row) {
        String value = row.value();
        return Optional.ofNullable(
                switch (row.event()) {
                    case DOI_TEN -> new UnitChange.Renaming(value);
                    case CHUYEN_CAP_TREN -> placement(UnitChange.Placement.Act.MOVED, value);
                    case BAN_GIAO -> placement(UnitChange.Placement.Act.HANDED_OVER, value);
                    case TIEP_NHAN -> placement(UnitChange.Placement.Act.RECEIVED, value);
                    case DOI_LOAI -> new UnitChange.KindChange(UnitKind.valueOf(value));
                    case DOI_LANH_DAO -> new UnitChange.LeaderChange(inside(value));
                    case GAN_DN -> new UnitChange.Link(value, false);
                    case ROI_DN -> new UnitChange.Unlink(value, false);
                    case DOI_DN_CHINH -> new UnitChange.PrincipalChange(value);
                    case TACH, NHAP -> null;
                });
    }

    private static UnitChange placement(UnitChange.Placement.Act act, String superior) {
        return new UnitChange.Placement(act, inside(superior));
    }

    private static @Nullable String inside(String unit) {
        return unit.equals(UnitRow.OUTSIDE) ? null : unit;
    }
}
