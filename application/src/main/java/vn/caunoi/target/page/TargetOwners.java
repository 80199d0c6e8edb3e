package vn.caunoi.target.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.StandingZone;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** For whom targets can be set in the form: the highest units of the account with those directly below, and its zones. */
@Component
class TargetOwners {

    private final Zones zones;
    private final Trees trees;
    private final Transactions transactions;
    private final Clock clock;

    TargetOwners(Zones zones, Trees trees, Transactions transactions, Clock clock) {
        this.zones = zones;
        this.trees = trees;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * For whom an account can set targets.
     *
     * @param lines of the units among them
     * @param zones whether there are zones among them, to which belong the figures of no line
     */
    record Held(List<Option> owners, Set<Line> lines, boolean zones) {

        boolean speaksOf(@Nullable Line line) {
            return line == null ? zones : lines.contains(line);
        }
    }

    Held of(Scope scope, Text text) {
        LocalDate today = LocalDate.now(clock);
        return transactions.reading(scope.actor(), () -> {
            List<StandingZone> standing = zones.standing(scope, today, Long.MAX_VALUE);
            StandingUnits units = trees.on(scope, today, Long.MAX_VALUE);
            List<Unit> held = units.roots().stream()
                    .flatMap(root -> Stream.concat(Stream.of(root), units.children(root).stream()))
                    .filter(unit -> scope.holds(unit.id(), Right.RECORDS))
                    .toList();
            List<Option> places = Stream.concat(groups(scope, standing, text), single(scope, standing))
                    .toList();
            return new Held(
                    Stream.concat(held.stream().map(TargetOwners::option), places.stream())
                            .toList(),
                    held.stream().map(Unit::line).collect(Collectors.toSet()),
                    !places.isEmpty());
        });
    }

    private static Option option(Unit unit) {
        return new Option(unit.code(), unit.name());
    }

    private Stream<Option> groups(Scope scope, List<StandingZone> standing, Text text) {
        return standing.stream()
                .map(StandingZone::group)
                .filter(Objects::nonNull)
                .distinct()
                .filter(group -> zones.owner(group)
                        .filter(owner -> scope.holds(owner, Right.RECORDS))
                        .isPresent())
                .map(group -> new Option(group, text.t("enterprise.group.named", group)));
    }

    private static Stream<Option> single(Scope scope, List<StandingZone> standing) {
        return standing.stream()
                .filter(zone -> scope.holds(new ZoneOwner(ZoneOwner.Kind.ZONE, zone.id()), Right.RECORDS))
                .map(zone -> new Option(zone.code(), zone.name()));
    }
}
