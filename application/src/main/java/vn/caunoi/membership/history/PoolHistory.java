package vn.caunoi.membership.history;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.history.Breach.Rule;

/** The counted members of one unit through all days: never fewer than none, and never more concerned than there are. */
record PoolHistory(long unit, List<UnitStep> steps) {

    PoolHistory {
        steps = steps.stream()
                .filter(step -> step.pool() != 0 || step.needsCounted())
                .sorted(Comparator.comparing(UnitStep::on).thenComparingLong(UnitStep::entry))
                .toList();
    }

    /** What the posting made impossible. */
    List<Breach> breaches(long posting) {
        return Walk.breaches(steps, left -> firstBreach(left, posting));
    }

    private Optional<Breach> firstBreach(List<UnitStep> left, long posting) {
        long level = 0;
        for (List<UnitStep> today : Walk.days(left)) {
            long morning = level;
            level += today.stream().mapToLong(UnitStep::pool).sum();
            Optional<Breach> breach = level < 0
                    ? Optional.of(belowZero(left, today, level, posting))
                    : moreThanThere(left, today, morning, posting);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private Breach belowZero(List<UnitStep> left, List<UnitStep> today, long evening, long posting) {
        UnitStep broken = today.stream()
                .filter(step -> step.pool() < 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Blame blame = Blame.of(left, posting, broken, step -> step.pool() < 0);
        boolean naming = left.stream().anyMatch(step -> step.entry() == blame.entry() && step.isNaming());
        Rule rule = naming ? Rule.NAMING_NEEDS_COUNTED : Rule.POOL_BELOW_ZERO;
        return Breach.ofUnit(rule, blame, broken.on(), unit, -evening, null);
    }

    /** Made official, exempted …: of each kind not more than were counted at some moment of the day. */
    private Optional<Breach> moreThanThere(List<UnitStep> left, List<UnitStep> today, long morning, long posting) {
        long there = morning
                + today.stream()
                        .mapToLong(UnitStep::pool)
                        .filter(change -> change > 0)
                        .sum();
        Map<MovementKind, Long> concerned = new EnumMap<>(MovementKind.class);
        for (UnitStep step : today) {
            if (step.needsCounted() && concerned.merge(step.kind(), (long) step.quantity(), Long::sum) > there) {
                Rule rule = step.kind() == MovementKind.MADE_OFFICIAL
                        ? Rule.COUNTED_OFFICIAL_ABOVE_MEMBERS
                        : Rule.COUNTED_ABOVE_MEMBERS;
                Blame blame = Blame.of(left, posting, step, other -> other.pool() < 0);
                return Optional.of(Breach.ofUnit(rule, blame, step.on(), unit, there, null));
            }
        }
        return Optional.empty();
    }
}
