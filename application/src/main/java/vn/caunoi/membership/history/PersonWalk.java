package vn.caunoi.membership.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.history.Breach.Rule;

/** One walk through the days of a person, up to the first thing that cannot be. */
final class PersonWalk {

    private final MembershipHistory history;
    private final List<PersonStep> steps;
    private final long posting;
    private final Map<Long, Integer> memberships = new HashMap<>();
    private @Nullable LocalDate officialSince;

    PersonWalk(MembershipHistory history, List<PersonStep> steps, long posting) {
        this.history = history;
        this.steps = steps;
        this.posting = posting;
    }

    /** Takes in the entries of one day; empty if the person's life is still possible at its end. */
    Optional<Breach> day(List<PersonStep> today) {
        Set<Long> presentToday = new HashSet<>();
        memberships.forEach((unit, count) -> {
            if (count > 0) {
                presentToday.add(unit);
            }
        });
        today.forEach(step -> {
            move(step);
            if (step.enters()) {
                presentToday.add(requireNonNull(step.to()));
            }
        });
        return first(today.stream().filter(PersonStep::exits), this::exitOfNobody)
                .or(() -> first(today.reversed().stream().filter(PersonStep::enters), this::secondMembership))
                .or(() -> first(today.stream().filter(PersonStep::stays), step -> absence(step, presentToday)))
                .or(() -> first(today.stream(), this::standing))
                .or(this::endOfDay);
    }

    private static Optional<Breach> first(Stream<PersonStep> steps, Function<PersonStep, Optional<Breach>> check) {
        return steps.flatMap(step -> check.apply(step).stream()).findFirst();
    }

    private void move(PersonStep step) {
        if (step.exits()) {
            memberships.merge(requireNonNull(step.from()), -1, Integer::sum);
        }
        if (step.enters()) {
            memberships.merge(requireNonNull(step.to()), 1, Integer::sum);
        }
    }

    private Optional<Breach> exitOfNobody(PersonStep step) {
        long unit = requireNonNull(step.from());
        if (count(unit) >= 0 || history.outOfReach().contains(unit)) {
            return Optional.empty();
        }
        LocalDate since = isElsewhere(step) ? null : lastLeftBefore(step);
        Rule rule = since == null ? Rule.NOT_A_MEMBER_HERE : Rule.HAS_LEFT;
        return breach(rule, step, unit, since, PersonStep::exits);
    }

    /** Whether the person is a member of any unit but for this step. */
    private boolean isElsewhere(PersonStep step) {
        return memberships.entrySet().stream()
                .anyMatch(m -> m.getValue() - (m.getKey().equals(step.to()) ? 1 : 0) > 0);
    }

    /** The last day on which the person left for the outside, by another entry of the same day or before. */
    private @Nullable LocalDate lastLeftBefore(PersonStep exit) {
        return steps.stream()
                .filter(step -> step.entry() != exit.entry() && step.exits() && step.to() == null)
                .map(PersonStep::on)
                .filter(on -> !on.isAfter(exit.on()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Optional<Breach> secondMembership(PersonStep step) {
        long unit = requireNonNull(step.to());
        if (history.outOfReach().contains(unit)) {
            return Optional.empty();
        }
        if (count(unit) > 1) {
            return breach(Rule.ADMITTED_TWICE, step, unit, null, PersonStep::enters);
        }
        if (count(unit) < 1) {
            return Optional.empty();
        }
        Optional<Long> other = memberships.entrySet().stream()
                .filter(m -> m.getKey() != unit && m.getValue() > 0)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(history.outOfReach()::contains));
        return other.flatMap(where -> history.outOfReach().contains(where)
                ? breach(Rule.ELSEWHERE_OUT_OF_REACH, step, unit, null, PersonStep::enters)
                : breach(Rule.SECOND_MEMBERSHIP, step, where, null, PersonStep::enters));
    }

    private Optional<Breach> absence(PersonStep step, Set<Long> presentToday) {
        long unit = requireNonNull(step.to());
        if (presentToday.contains(unit) || history.outOfReach().contains(unit)) {
            return Optional.empty();
        }
        return needsMembership(step.kind()).flatMap(rule -> breach(rule, step, unit, null, PersonStep::exits));
    }

    private static Optional<Rule> needsMembership(MovementKind kind) {
        return switch (kind) {
            case MADE_OFFICIAL -> Optional.of(Rule.OFFICIAL_NEEDS_MEMBER);
            case TEMPORARY_OUT -> Optional.of(Rule.TEMPORARY_OUT_NEEDS_MEMBER);
            case EXEMPTED -> Optional.of(Rule.EXEMPTION_NEEDS_MEMBER);
            case RESUMED -> Optional.of(Rule.RESUMPTION_NEEDS_MEMBER);
            default -> Optional.empty();
        };
    }

    private Optional<Breach> standing(PersonStep step) {
        if (step.begins()) {
            officialSince = null;
        }
        if (step.makesOfficial() && officialSince != null) {
            long unit = requireNonNull(step.to());
            return breach(Rule.OFFICIAL_TWICE, step, unit, officialSince, PersonStep::makesOfficial);
        }
        if (officialSince == null && (step.makesOfficial() || step.standing() == Standing.OFFICIAL)) {
            officialSince = step.on();
        }
        return Optional.empty();
    }

    /** Nothing is held against units out of reach. */
    private Optional<Breach> endOfDay() {
        memberships.replaceAll((unit, count) -> history.outOfReach().contains(unit) ? Math.clamp(count, 0, 1) : count);
        return Optional.empty();
    }

    private int count(long unit) {
        return memberships.getOrDefault(unit, 0);
    }

    private Optional<Breach> breach(
            Rule rule, PersonStep broken, long unit, @Nullable LocalDate since, Predicate<PersonStep> direction) {
        Blame blame = Blame.of(steps, posting, broken, direction);
        return Optional.of(Breach.ofPerson(rule, blame, broken.on(), unit, history.person(), since));
    }
}
