package vn.caunoi.indicator.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.StandingZone;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** What can be chosen in the form of a reported figure: only what the account may speak for. */
@Component
class ReportedChoices {

    private final Catalogue catalogue;
    private final Zones zones;
    private final Trees trees;
    private final Transactions transactions;
    private final Clock clock;

    ReportedChoices(Catalogue catalogue, Zones zones, Trees trees, Transactions transactions, Clock clock) {
        this.catalogue = catalogue;
        this.zones = zones;
        this.trees = trees;
        this.transactions = transactions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReportedView.Options of(Scope scope, Text text) {
        Words words = new Words(text);
        return new ReportedView.Options(
                transactions.reading(scope.actor(), () -> owners(scope, text)),
                indicators(scope, text),
                words.qualifiers(),
                catalogue.all().stream()
                        .flatMap(indicator -> indicator.units().keySet().stream())
                        .distinct()
                        .sorted()
                        .map(unit -> new Option(unit, words.unit(unit)))
                        .toList());
    }

    /** Everything that is reported, not counted, of zones and of the lines in which the account holds units. */
    List<Option> indicators(Scope scope, Text text) {
        Set<Line> lines = transactions.reading(scope.actor(), () -> lines(scope));
        return catalogue.all().stream()
                .filter(indicator -> indicator.source() != Indicator.Source.RECORDS)
                .filter(indicator -> indicator.line() == null || lines.contains(indicator.line()))
                .map(indicator -> new Option(indicator.code(), indicator.name(text.language())))
                .toList();
    }

    private Set<Line> lines(Scope scope) {
        return trees.on(scope, today(), Long.MAX_VALUE).roots().stream()
                .map(Unit::line)
                .collect(Collectors.toSet());
    }

    private List<Option> owners(Scope scope, Text text) {
        LocalDate today = today();
        List<StandingZone> standing = zones.standing(scope, today, Long.MAX_VALUE);
        Stream<Option> groups = standing.stream()
                .map(StandingZone::group)
                .filter(Objects::nonNull)
                .distinct()
                .filter(group -> zones.owner(group)
                        .filter(owner -> scope.holds(owner, Right.RECORDS))
                        .isPresent())
                .map(group -> new Option(group, text.t("enterprise.group.named", group)));
        Stream<Option> single = standing.stream()
                .filter(zone -> scope.holds(new ZoneOwner(ZoneOwner.Kind.ZONE, zone.id()), Right.RECORDS))
                .map(zone -> new Option(zone.code(), zone.name()));
        Stream<Option> units = trees.on(scope, today, Long.MAX_VALUE).roots().stream()
                .filter(unit -> scope.holds(unit.id(), Right.RECORDS))
                .map(unit -> new Option(unit.code(), unit.name()));
        return Stream.of(groups, single, units).flatMap(each -> each).toList();
    }
}
