package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.importing.compare.Door;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Matches;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/**
 * What the rows of a file change about units. The lives of the units they touch are told anew from all rows, old and new;
 * entries that are told no more are taken back, entries told for the first time are recorded, the others stay.
 */
final class UnitChanges {

    private final Matches<UnitRow> units;
    private final Matches<UnitEventRow> events;
    private final Map<String, FileRow<?>> touched = new LinkedHashMap<>();
    private final List<Long> voided = new ArrayList<>();
    private final List<UnitTelling.Line> added = new ArrayList<>();
    private final List<Rejection> contradicted = new ArrayList<>();

    UnitChanges(
            List<Recorded<UnitEntry>> live,
            Matches<UnitRow> units,
            List<Kept<UnitRow>> keptUnits,
            Matches<UnitEventRow> events,
            List<Kept<UnitEventRow>> keptEvents) {
        this.units = units;
        this.events = events;
        UnitTelling telling = new UnitTelling(merged(units, keptUnits), merged(events, keptEvents));
        touchUnits();
        touchEvents();
        touchMergers(keptEvents);
        Map<String, List<Recorded<UnitEntry>>> lives = new HashMap<>();
        live.forEach(entry -> lives.computeIfAbsent(entry.content().unit(), unit -> new ArrayList<>())
                .add(entry));
        Stream.concat(events.added().stream(), events.corrected().keySet().stream())
                .forEach(event -> UnitStory.contradiction(event, telling).ifPresent(contradicted::add));
        touched.keySet().forEach(unit -> compare(lives.getOrDefault(unit, List.of()), telling.of(unit)));
        added.sort(
                Comparator.comparing((UnitTelling.Line line) -> !(line.entry().change() instanceof UnitChange.Founding))
                        .thenComparing(line -> line.entry().effectiveOn()));
    }

    /** The rows that hold after the import: those of the ledger, corrected in their places, then the new ones. */
    private static <R extends Row> List<Told<R>> merged(Matches<R> matches, List<Kept<R>> kept) {
        IdentityHashMap<Kept<R>, Wanted<R>> corrections = new IdentityHashMap<>();
        matches.corrected().forEach((wanted, before) -> corrections.put(before, wanted));
        List<Told<R>> told = new ArrayList<>();
        for (Kept<R> row : kept) {
            Wanted<R> correction = corrections.get(row);
            told.add(correction == null ? Told.kept(row) : Told.wanted(correction));
        }
        matches.added().forEach(row -> told.add(Told.wanted(row)));
        return told;
    }

    private void touchUnits() {
        units.added().forEach(unit -> touch(unit.row().code(), unit.first()));
        units.corrected().forEach((unit, before) -> {
            touch(unit.row().code(), unit.first());
            touch(before.row().code(), unit.first());
        });
    }

    private void touchEvents() {
        events.added().forEach(event -> touch(event.row(), event.first()));
        events.corrected().forEach((event, before) -> {
            touch(event.row(), event.first());
            touch(before.row(), event.first());
        });
    }

    private void touch(UnitEventRow event, FileRow<?> by) {
        touch(event.unit(), by);
        if (event.event().isLineage()) {
            touch(event.value(), by);
        }
    }

    /** How a unit ended tells how the one was born that took it in. */
    private void touchMergers(List<Kept<UnitEventRow>> keptEvents) {
        keptEvents.stream()
                .map(Kept::row)
                .filter(event -> event.event().isLineage() && touched.containsKey(event.unit()))
                .toList()
                .forEach(event -> Optional.ofNullable(touched.get(event.unit())).ifPresent(by -> touch(event, by)));
    }

    private void touch(String unit, FileRow<?> by) {
        touched.putIfAbsent(unit, by);
    }

    private void compare(List<Recorded<UnitEntry>> live, List<UnitTelling.Line> told) {
        Map<UnitEntry, List<Long>> standing = new HashMap<>();
        live.forEach(entry -> standing.computeIfAbsent(unmarked(entry.content()), content -> new ArrayList<>())
                .add(entry.entry()));
        for (UnitTelling.Line line : told) {
            List<Long> same = standing.get(line.entry());
            if (same == null || same.isEmpty()) {
                added.add(line);
            } else {
                same.removeFirst();
            }
        }
        standing.values().forEach(voided::addAll);
    }

    /** Which link is the principal one is decided by the door, so it is not compared. */
    private static UnitEntry unmarked(UnitEntry entry) {
        UnitChange change =
                switch (entry.change()) {
                    case UnitChange.Link link -> new UnitChange.Link(link.enterprise(), false);
                    case UnitChange.Unlink unlink -> new UnitChange.Unlink(unlink.enterprise(), false);
                    case UnitChange other -> other;
                };
        return new UnitEntry(entry.unit(), entry.effectiveOn(), change, entry.rowKey(), entry.paper());
    }

    Outcome outcome(List<Rejection> rejected, Door<UnitEntry> door) {
        return new Outcome(
                sources(units.same(), events.same()),
                sources(units.added(), events.added()),
                sources(units.corrected().keySet(), events.corrected().keySet()),
                Stream.concat(rejected.stream(), contradicted.stream()).toList(),
                posting -> record(posting, door));
    }

    private static List<FileRow<?>> sources(
            Collection<? extends Wanted<?>> units, Collection<? extends Wanted<?>> events) {
        return Stream.concat(units.stream(), events.stream())
                .<FileRow<?>>map(Wanted::first)
                .toList();
    }

    private Map<Long, List<? extends FileRow<?>>> record(Posting posting, Door<UnitEntry> door) {
        List<Long> numbers = door.record(
                posting,
                new Changes<>(
                        voided, added.stream().map(UnitTelling.Line::entry).toList()));
        Map<Long, List<? extends FileRow<?>>> behind = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            FileRow<?> source = added.get(i).source();
            FileRow<?> toucher = touched.get(added.get(i).entry().unit());
            if (source != null || toucher != null) {
                behind.put(numbers.get(i), List.of(source != null ? source : toucher));
            }
        }
        return behind;
    }
}
