package vn.caunoi.worlds.walls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Action;
import vn.caunoi.access.Right;

/**
 * One address of the application and what stands behind it.
 *
 * @param mapping the verb and the pattern, as mapped
 * @param form what is sent; empty for nothing
 * @param action what the role needs to be allowed; null where nothing or a sign-in is enough
 * @param open whether nobody needs to sign in
 * @param changes whether it would change the world where it is allowed
 * @param answers the right ones where it is allowed
 */
record Endpoint(
        String mapping,
        String verb,
        String address,
        String form,
        @Nullable Action action,
        boolean open,
        Behind behind,
        Manner manner,
        boolean changes,
        Set<Integer> answers) {

    /** What is asked for, and so who holds it. */
    enum Behind {
        NOTHING,
        FIGURES,
        RECORDS,
        /** A report of a unit, in a line that has plans for reports. */
        REPORT,
        OWN,
        ZONE,
        GROUP,
        LINE,
        /** A whole line, which none of these accounts holds. */
        TREE;

        boolean isHeld(Reader reader, Relation relation) {
            return switch (this) {
                case NOTHING -> true;
                case FIGURES -> relation.isHeld();
                case REPORT -> relation.isHeld() && reader.hasPlans();
                case RECORDS -> relation.isHeld() && reader.right() == Right.RECORDS;
                case OWN -> relation == Relation.SELF;
                case ZONE -> relation.isHeld() && reader.zone();
                case GROUP -> reader.zone();
                case LINE -> relation != Relation.OTHER_LINE && reader.hasPlans();
                case TREE -> false;
            };
        }

        /** What is said of what is not held: of registers, which everybody reads, that one may not; of all else, nothing. */
        Set<Integer> refused() {
            return switch (this) {
                case ZONE -> Set.of(403, 422);
                case GROUP -> Set.of(403);
                case TREE -> Set.of(403, 404);
                default -> Set.of(404);
            };
        }
    }

    /** How strictly: plainly; so that ended units may be no place for it; or so that only likeness with nothing counts. */
    enum Manner {
        PLAIN,
        NOW,
        ALIKE
    }

    static Endpoint read(String line) {
        String[] cells = line.split(" \\| ");
        if (cells.length != 5) throw new IllegalArgumentException("five columns are wanted: " + line);
        String[] asked = cells[1].split(" {2}» ", -1);
        String may = cells[2].strip();
        String what = cells[3].replace("?", "").replace(" now", "").strip();
        boolean changes = cells[4].startsWith("!");
        return new Endpoint(
                cells[0].strip(),
                cells[0].split(" ")[0].replace("ANY", "GET"),
                asked[0].strip(),
                asked.length > 1 ? asked[1].strip() : "",
                may.equals("OPEN") || may.equals("SIGNED") ? null : Action.valueOf(may),
                may.equals("OPEN"),
                what.equals("-") ? Behind.NOTHING : Behind.valueOf(what.toUpperCase(Locale.ROOT)),
                cells[3].strip().endsWith("?")
                        ? Manner.ALIKE
                        : cells[3].strip().endsWith("now") ? Manner.NOW : Manner.PLAIN,
                changes,
                Arrays.stream(cells[4].replace("!", "").strip().split(" "))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isForMachines() {
        return address.startsWith("/api/");
    }

    /** The statuses that are right for nobody, or for an account that asks for what stands so to what it holds; none where any is. */
    Set<Integer> expected(@Nullable Reader reader, Relation relation, boolean ended) {
        if (open) return answers;
        if (reader == null) return Set.of(isForMachines() ? 401 : 302);
        if (action == null) return answers;
        boolean may = reader.role().may(action);
        boolean outside = !behind.isHeld(reader, relation) || behind == Behind.OWN && !may;
        boolean reads = reader.role().may(Action.READ) || action == Action.ADMINISTER;
        if (!reads || !may && !outside) return Set.of(403);
        if (outside && manner == Manner.ALIKE) return Set.of();
        if (behind == Behind.REPORT && outside && relation.isHeld()) return Set.of(404, 422);
        if (outside) return may ? behind.refused() : union(Set.of(403), behind.refused());
        return manner == Manner.NOW && ended ? union(answers, Set.of(404)) : answers;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /** Whether it is asked where it stands in nobody's way: allowed, it would change the world. */
    boolean isSpared(@Nullable Reader reader, Relation relation) {
        return changes
                && reader != null
                && action != null
                && reader.role().may(action)
                && behind.isHeld(reader, relation);
    }

    /** Whether what is asked for lies in a unit or is somebody's job, so that nothing may be told of it to others. */
    boolean asksForWhatIsHidden() {
        return (address + form)
                .matches(
                        "(?s).*\\{(unit|mark|person|movement|activity|target|figure|entry|rating|edition|batch|import|job)}.*");
    }
}
