package vn.caunoi.membership.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;

/** Tells the life of a person step by step; entries are numbered 1, 2, 3 …; what follows {@link #now} is the posting asked about. */
final class PersonLife {

    static final long PERSON = 700;

    private static final long BEFORE = 1;
    private static final long NOW = 2;

    private final List<PersonStep> steps = new ArrayList<>();
    private final Set<Long> outOfReach = new HashSet<>();
    private long posting = BEFORE;

    /** What follows is brought by the posting under question. */
    PersonLife now() {
        posting = NOW;
        return this;
    }

    PersonLife outOfReach(long unit) {
        outOfReach.add(unit);
        return this;
    }

    PersonLife admitted(String day, long unit) {
        return step(day, MovementKind.ADMITTED, null, null, unit);
    }

    PersonLife readmitted(String day, long unit) {
        return step(day, MovementKind.READMITTED, null, null, unit);
    }

    PersonLife openedAs(Standing standing, String day, long unit) {
        return step(day, MovementKind.OPENING, standing, null, unit);
    }

    PersonLife named(String day, long unit) {
        return step(day, MovementKind.NAMED, null, unit, unit);
    }

    PersonLife official(String day, long unit) {
        return step(day, MovementKind.MADE_OFFICIAL, null, unit, unit);
    }

    PersonLife in(String day, MovementKind kind, long unit) {
        return step(day, kind, null, unit, unit);
    }

    PersonLife transferred(String day, @Nullable Long from, @Nullable Long to) {
        return step(day, MovementKind.TRANSFERRED, null, from, to);
    }

    PersonLife left(String day, long unit) {
        return step(day, MovementKind.LEFT_JOB, null, unit, null);
    }

    private PersonLife step(
            String day, MovementKind kind, @Nullable Standing standing, @Nullable Long from, @Nullable Long to) {
        steps.add(new PersonStep(steps.size() + 1, posting, LocalDate.parse(day), kind, standing, from, to));
        return this;
    }

    /** The breaches as "RULE entry", in the order found. */
    List<String> breaches() {
        return found().stream()
                .map(breach -> breach.rule() + " " + breach.entry())
                .toList();
    }

    List<Breach> found() {
        return new MembershipHistory(PERSON, steps, outOfReach).breaches(NOW);
    }
}
