package vn.caunoi.target.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.ledger.Past;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;
import vn.caunoi.target.Target;

/**
 * Plans that are behind the share of their days that has passed, and plans that were missed within the last three months.
 * Each result is counted anew: the unit itself and its zones come first, then the units below, up to a limit that is told.
 */
@Component
public class TargetDues implements Due.Source {

    private static final int MONTHS_AFTER = 3;
    private static final int MOST_COUNTED = 40;

    private final TargetDesk desk;
    private final TargetResults results;
    private final Trees trees;
    private final Zones zones;
    private final Transactions transactions;

    TargetDues(TargetDesk desk, TargetResults results, Trees trees, Zones zones, Transactions transactions) {
        this.desk = desk;
        this.results = results;
        this.trees = trees;
        this.zones = zones;
        this.transactions = transactions;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> {
            long pin = desk.pin(scope);
            StandingUnits standing = trees.on(scope, today, pin);
            Optional<Unit> asked = Arrays.stream(Line.values())
                    .flatMap(line -> standing.within(line).stream())
                    .filter(each -> each.id().equals(unit))
                    .findFirst();
            return asked.map(found -> dues(found, standing, today, pin, scope, text))
                    .orElse(List.of());
        });
    }

    private List<Due> dues(Unit unit, StandingUnits standing, LocalDate today, long pin, Scope scope, Text text) {
        Set<ObservationOwner> owners = owners(unit, standing, today, pin);
        DateRange days = DateRange.closed(today.minusMonths(MONTHS_AFTER), today);
        List<Past<Target>> plans = Plan.grouped(desk.targets().past(scope, null, days, pin)).stream()
                .filter(plan -> owners.contains(plan.key().owner()))
                .flatMap(plan -> plan.standing().stream())
                .sorted(Comparator.comparing((Past<Target> told) -> !isOf(told.content(), unit)))
                .toList();
        List<Due> dues = new ArrayList<>();
        plans.stream()
                .limit(MOST_COUNTED)
                .forEach(told -> due(told, today, pin, scope, text).ifPresent(dues::add));
        if (plans.size() > MOST_COUNTED) {
            dues.add(new Due(
                    null,
                    Tone.PLAIN,
                    text.t("target.due.rest", plans.size() - MOST_COUNTED),
                    text.t("target.due.rest.reason"),
                    Addresses.TARGETS));
        }
        return dues;
    }

    private static boolean isOf(Target target, Unit unit) {
        return target.owner().kind() != ObservationOwner.Kind.UNIT
                || target.owner().code().equals(unit.code());
    }

    /** The unit with everything below it, and the zones that it looks after. */
    private Set<ObservationOwner> owners(Unit unit, StandingUnits standing, LocalDate today, long pin) {
        Set<ObservationOwner> owners = new HashSet<>();
        Deque<Unit> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            Unit next = open.pop();
            if (owners.add(ObservationOwner.unit(next.code()))) {
                open.addAll(standing.children(next));
            }
        }
        standing.zoneGroup(unit).ifPresent(group -> {
            owners.add(ObservationOwner.group(group.code()));
            zones.codes(zones.zonesOf(group.owner(), today, pin))
                    .values()
                    .forEach(code -> owners.add(ObservationOwner.zone(code)));
        });
        return owners;
    }

    private Optional<Due> due(Past<Target> told, LocalDate today, long pin, Scope scope, Text text) {
        Target target = told.content();
        Result result = results.of(target, today, pin, scope, text);
        boolean missed =
                !result.behind() && (result.tone() == Tone.BAD || (result.ended() && result.tone() == Tone.WATCH));
        if (!result.behind() && !missed) {
            return Optional.empty();
        }
        TargetWords words = new TargetWords(text);
        String name = results.indicator(target.indicator())
                .map(each -> each.name(text.language()))
                .orElse(target.indicator());
        return Optional.of(new Due(
                Plan.Key.of(target).last(),
                missed ? Tone.BAD : Tone.WATCH,
                text.t(
                        "target.due.title",
                        name,
                        words.period(target),
                        target.owner().code()),
                text.t(
                        missed ? "target.due.missed" : "target.due.behind",
                        result.shown(),
                        words.plan(target),
                        result.percent() == null ? "" : text.percent(result.percent()),
                        text.percent(result.elapsed())),
                Addresses.TARGETS + "/" + told.entry(),
                target.owner().kind() == ObservationOwner.Kind.UNIT
                        ? target.owner().code()
                        : null));
    }
}
