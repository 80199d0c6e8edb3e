package vn.caunoi.report.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.report.AsReported.Differs;
import vn.caunoi.report.AsReported.How;
import vn.caunoi.report.AsReported.Late;
import vn.caunoi.report.life.Touched.Key;
import vn.caunoi.report.life.Touched.Opened;

/** Gathers what was found between a report and the records of today, and tells of each entry what happened to it. */
final class Findings {

    private final EntryTrail trail;
    private final long then;
    private final long now;
    private final List<Differs> figures = new ArrayList<>();
    private final Map<Key, Late> entries = new LinkedHashMap<>();
    private final Map<Long, EntryTrail.Course> known = new LinkedHashMap<>();
    private int withheld;

    Findings(EntryTrail trail, long then, long now) {
        this.trail = trail;
        this.then = then;
        this.now = now;
    }

    List<Differs> figures() {
        return figures;
    }

    int withheld() {
        return withheld;
    }

    void withhold() {
        withheld++;
    }

    /** Whether a number of this address was told already, changed in the same way. */
    boolean tells(String path, String reported, String current) {
        return figures.stream()
                .anyMatch(figure -> Printed.always(figure.reported().path()).equals(Printed.always(path))
                        && figure.reported().text().equals(reported)
                        && figure.now().equals(current));
    }

    /** Takes up a figure; where nothing touches it and it reads as it was printed, there is nothing to tell. */
    void add(Opened opened) {
        Map<Long, EntryTrail.Course> courses = courses(opened.rows().keySet());
        Map<Key, FigureRow> rows = Touched.withoutCorrections(opened.rows(), courses);
        Differs figure = opened.figure();
        if (rows.isEmpty() && figure.now().equals(figure.reported().text())) {
            return;
        }
        Map<Key, FigureRow> told = new LinkedHashMap<>();
        rows.forEach((key, row) -> told.putAll(causes(key, row, courses.get(key.entry()))));
        figures.add(opened.of(told).figure());
        Map<Long, EntryTrail.Course> all = courses(told.keySet());
        told.forEach((key, row) -> entries.merge(
                key,
                late(
                        key,
                        trail.named(row, now),
                        all.get(key.entry()),
                        figure.reported().title()),
                Findings::together));
    }

    /** Each entry is looked up once, however many figures it touches. */
    private Map<Long, EntryTrail.Course> courses(Set<Key> keys) {
        Set<Long> unknown = keys.stream()
                .map(Key::entry)
                .filter(entry -> !known.containsKey(entry))
                .collect(Collectors.toSet());
        known.putAll(trail.of(unknown, now));
        return known;
    }

    /** The entry itself; where it stands as it stood, what was recorded since of whom it speaks. */
    private Map<Key, FigureRow> causes(Key key, FigureRow row, EntryTrail.@Nullable Course course) {
        if (course == null || how(key, row, course) != How.PLACED || row.unit() == null) {
            return Map.of(key, row);
        }
        Map<Key, FigureRow> causes = new LinkedHashMap<>();
        trail.attributes(Set.of(row.unit()), then, now)
                .forEach(cause -> causes.put(new Key(cause.entry(), true), cause));
        return causes.isEmpty() ? Map.of(key, row) : causes;
    }

    private How how(Key key, FigureRow row, EntryTrail.Course course) {
        if (key.added()) {
            return course.recorded().posting() > then ? How.ADDED : How.PLACED;
        }
        if (course.taken() != null) {
            return How.TAKEN;
        }
        return row.kind().startsWith("observation.") ? How.FOLLOWED : How.PLACED;
    }

    private Late late(Key key, FigureRow row, EntryTrail.@Nullable Course course, String title) {
        How how = course == null ? key.added() ? How.ADDED : How.TAKEN : how(key, row, course);
        EntryTrail.Done done = course == null ? null : how == How.TAKEN ? course.taken() : course.recorded();
        return done == null
                ? new Late(row, how, row.recordedBy(), row.recordedAt(), List.of(title))
                : new Late(row, how, done.by(), done.at(), List.of(title));
    }

    private static Late together(Late one, Late other) {
        List<String> titles = new ArrayList<>(one.figures());
        other.figures().stream().filter(title -> !titles.contains(title)).forEach(titles::add);
        return new Late(one.row(), one.how(), one.by(), one.at(), titles);
    }

    List<Late> newestFirst() {
        Collection<Late> all = entries.values();
        return all.stream()
                .sorted(Comparator.comparing((Late late) -> late.row().effectiveOn())
                        .thenComparing(late -> late.row().entry())
                        .reversed())
                .toList();
    }
}
