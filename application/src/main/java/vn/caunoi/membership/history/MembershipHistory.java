package vn.caunoi.membership.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole live history of one person in one line. On the end of every day the person is a member of one unit or of
 * none; units out of the actor's reach show only what crossed into reach, so nothing is held against them.
 */
record MembershipHistory(long person, List<PersonStep> steps, Set<Long> outOfReach) {

    MembershipHistory {
        // within a day: in, then what needs membership, then out
        steps = steps.stream()
                .sorted(Comparator.comparing(PersonStep::on)
                        .thenComparingInt(step -> step.enters() ? 0 : step.stays() ? 1 : 2)
                        .thenComparingLong(PersonStep::entry))
                .toList();
    }

    /** What the posting made impossible. */
    List<Breach> breaches(long posting) {
        return Walk.breaches(steps, left -> firstBreach(left, posting));
    }

    private Optional<Breach> firstBreach(List<PersonStep> left, long posting) {
        PersonWalk walk = new PersonWalk(this, left, posting);
        return Walk.days(left).stream()
                .flatMap(today -> walk.day(today).stream())
                .findFirst();
    }
}
