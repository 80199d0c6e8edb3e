package vn.caunoi.importing;

import static vn.caunoi.schema.importing.Tables.TRAIL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follows what a posting brought through everything that came later. A later correction takes an entry back; when that
 * correction is undone, the entry is stated again under another number, and belongs again to whoever had brought it.
 */
@Component
class Trails {

    private final DSLContext database;

    Trails(DSLContext database) {
        this.database = database;
    }

    /**
     * What became of a posting.
     *
     * @param standing the live entries that say today what it had brought
     * @param replaced the entries that it had taken back
     * @param later the entries by which later postings, undone by nobody, took back what it had brought
     */
    record Trail(Set<Long> standing, List<Long> replaced, List<Step> later) {}

    /**
     * An entry that takes another one back.
     *
     * @param undoneBy the posting that undid the one to which this entry belongs
     */
    record Step(
            String register,
            long entry,
            long posting,
            long voids,
            @Nullable Long undoneBy) {}

    /** As of now, within a transaction of the actor. */
    Trail of(long posting) {
        Set<Long> standing = new HashSet<>(
                broughtBy(posting).values().stream().flatMap(List::stream).toList());
        List<Step> later = new ArrayList<>();
        Map<Long, Map<Long, Long>> restated = new HashMap<>();
        Set<Long> open = Set.copyOf(standing);
        while (!open.isEmpty()) {
            Set<Long> next = new HashSet<>();
            for (Step step : steps(TRAIL.VOIDS, open)) {
                standing.remove(step.voids());
                Long undo = step.undoneBy();
                Long again = undo == null
                        ? null
                        : restated.computeIfAbsent(step.posting(), undone -> restated(undone, undo))
                                .get(step.voids());
                if (again == null) {
                    later.add(step);
                } else {
                    next.add(again);
                }
            }
            standing.addAll(next);
            open = next;
        }
        List<Long> replaced =
                steps(TRAIL.POSTING, Set.of(posting)).stream().map(Step::voids).toList();
        return new Trail(standing, replaced, later);
    }

    /** The posting of each of these entries. */
    Map<Long, Long> postings(Collection<Long> entries) {
        return database.select(TRAIL.ENTRY, TRAIL.POSTING)
                .from(TRAIL)
                .where(among(TRAIL.ENTRY, entries))
                .fetchMap(TRAIL.ENTRY, TRAIL.POSTING);
    }

    /** What the undone posting had taken back, by what the undo stated again: of each register, and in one order. */
    private Map<Long, Long> restated(long undone, long undo) {
        Map<String, List<Long>> again = broughtBy(undo);
        Map<Long, Long> restated = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        for (Step step : steps(TRAIL.POSTING, Set.of(undone))) {
            List<Long> entries = again.getOrDefault(step.register(), List.of());
            int index = next.merge(step.register(), 1, Integer::sum) - 1;
            if (index < entries.size()) {
                restated.put(step.voids(), entries.get(index));
            }
        }
        return restated;
    }

    private Map<String, List<Long>> broughtBy(long posting) {
        return database.select(TRAIL.REGISTER, TRAIL.ENTRY)
                .from(TRAIL)
                .where(TRAIL.POSTING.eq(posting), TRAIL.VOIDS.isNull())
                .orderBy(TRAIL.ENTRY)
                .fetchGroups(TRAIL.REGISTER, TRAIL.ENTRY);
    }

    private List<Step> steps(Field<Long> of, Collection<Long> numbers) {
        return database.select(TRAIL.REGISTER, TRAIL.ENTRY, TRAIL.POSTING, TRAIL.VOIDS, TRAIL.UNDONE_BY)
                .from(TRAIL)
                .where(among(of, numbers), TRAIL.VOIDS.isNotNull())
                .orderBy(TRAIL.VOIDS)
                .fetch(row -> new Step(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static Condition among(Field<Long> field, Collection<Long> numbers) {
        return field.eq(DSL.any(numbers.toArray(Long[]::new)));
    }
}
