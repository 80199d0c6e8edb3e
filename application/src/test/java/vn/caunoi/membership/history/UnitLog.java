package vn.caunoi.membership.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.MovementKind;

/**
 * Tells what happened in one unit; entries are numbered 1, 2, 3 …; what follows {@link #now} is the posting asked about.
 */
final class UnitLog {

    static final long UNIT = 10;

    private static final long BEFORE = 1;
    private static final long NOW = 2;

    private final List<UnitStep> steps = new ArrayList<>();
    private UnitLife.@Nullable Event birth;
    private UnitLife.@Nullable Event end;
    private long posting = BEFORE;
    private long entry;

    UnitLog now() {
        posting = NOW;
        return this;
    }

    UnitLog founded(String day) {
        birth = new UnitLife.Event(++entry, posting, LocalDate.parse(day));
        return this;
    }

    UnitLog ended(String day) {
        end = new UnitLife.Event(++entry, posting, LocalDate.parse(day));
        return this;
    }

    UnitLog in(String day, int people) {
        return step(day, MovementKind.ADMITTED, true, people, 1);
    }

    UnitLog out(String day, int people) {
        return step(day, MovementKind.LEFT_JOB, true, people, -1);
    }

    UnitLog named(String day) {
        return step(day, MovementKind.NAMED, false, 1, 0);
    }

    UnitLog personIn(String day) {
        return step(day, MovementKind.ADMITTED, false, 1, 1);
    }

    UnitLog personOut(String day) {
        return step(day, MovementKind.LEFT_JOB, false, 1, -1);
    }

    UnitLog counted(String day, MovementKind kind, int people) {
        return step(day, kind, true, people, 0);
    }

    private UnitLog step(String day, MovementKind kind, boolean counted, int people, int direction) {
        steps.add(new UnitStep(++entry, posting, LocalDate.parse(day), kind, counted, people, direction));
        return this;
    }

    /** The breaches as "RULE entry number", in the order found. */
    List<String> ofPool() {
        return words(new PoolHistory(UNIT, steps).breaches(NOW));
    }

    List<String> ofLife() {
        return words(new UnitLife(UNIT, birth, end).breaches(steps, NOW));
    }

    private static List<String> words(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.rule() + " " + breach.entry() + " " + breach.number())
                .toList();
    }
}
