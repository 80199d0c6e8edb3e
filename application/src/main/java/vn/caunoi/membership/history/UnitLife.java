package vn.caunoi.membership.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.history.Breach.Rule;

/**
 * The days of one unit, seen by its members: they come in from the founding until the day before the end, they go out
 * until the day of the end included, and from that day on none is left.
 */
record UnitLife(long unit, @Nullable Event birth, @Nullable Event end) {

    /** The entry that founded or ended the unit. */
    record Event(long entry, long posting, LocalDate on) {}

    List<Breach> breaches(List<UnitStep> steps, long posting) {
        return Stream.concat(
                        steps.stream().flatMap(step -> outsideLife(step, posting).stream()),
                        membersLeft(steps, posting).stream())
                .toList();
    }

    private Optional<Breach> outsideLife(UnitStep step, long posting) {
        if (birth == null) {
            return Optional.of(breach(Rule.UNIT_DOES_NOT_STAND, step, new Blame(step.entry(), true), null));
        }
        if (step.on().isBefore(birth.on())) {
            return Optional.of(breach(Rule.UNIT_NOT_YET_FOUNDED, step, blame(step, birth, posting), birth.on()));
        }
        if (end == null || step.on().isBefore(end.on())) {
            return Optional.empty();
        }
        boolean lastDayOut = step.direction() < 0 && step.on().equals(end.on());
        return lastDayOut
                ? Optional.empty()
                : Optional.of(breach(Rule.UNIT_HAS_ENDED, step, blame(step, end, posting), end.on()));
    }

    private static Blame blame(UnitStep step, Event event, long posting) {
        boolean eventIsNew = event.posting() == posting && step.posting() != posting;
        return new Blame(eventIsNew ? event.entry() : step.entry(), true);
    }

    private Breach breach(Rule rule, UnitStep step, Blame blame, @Nullable LocalDate since) {
        return Breach.ofUnit(rule, blame, step.on(), unit, step.quantity(), since);
    }

    private Optional<Breach> membersLeft(List<UnitStep> steps, long posting) {
        if (end == null) {
            return Optional.empty();
        }
        long left = steps.stream()
                .filter(step -> !step.on().isAfter(end.on()))
                .mapToLong(UnitStep::whole)
                .sum();
        return left <= 0
                ? Optional.empty()
                : Optional.of(Breach.ofUnit(
                        Rule.MEMBERS_LEFT_IN_ENDED_UNIT,
                        blameForThoseLeft(end, steps, posting),
                        end.on(),
                        unit,
                        left,
                        end.on()));
    }

    /** The end, if it is new; else what the posting brought in before it; else the end that it made impossible. */
    private static Blame blameForThoseLeft(Event end, List<UnitStep> steps, long posting) {
        return steps.stream()
                .filter(step -> step.posting() == posting && end.posting() != posting)
                .filter(step -> !step.on().isAfter(end.on()))
                .max(Comparator.comparing((UnitStep step) -> step.whole() > 0)
                        .thenComparing(UnitStep::on)
                        .thenComparingLong(UnitStep::entry))
                .map(step -> new Blame(step.entry(), true))
                .orElse(new Blame(end.entry(), true));
    }
}
