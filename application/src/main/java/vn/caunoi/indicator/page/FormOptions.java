package vn.caunoi.indicator.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Trees;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** What can be chosen in the form of a figure: indicators, and the reader's units and zones by their names. */
@Component
public class FormOptions {

    /** As many as a list that opens under a field can bear; whoever stands lower is asked for by code. */
    private static final int MOST_UNITS = 500;

    private final Catalogue catalogue;
    private final Trees trees;
    private final Zones zones;
    private final QuestionReader questions;
    private final Days days;

    FormOptions(Catalogue catalogue, Trees trees, Zones zones, QuestionReader questions, Days days) {
        this.catalogue = catalogue;
        this.trees = trees;
        this.zones = zones;
        this.questions = questions;
        this.days = days;
    }

    /** Indicators, and units with zones. */
    public record Lists(List<Option> indicators, List<Option> units) {}

    public Lists of(Scope scope, Text text) {
        return days.onOneSnapshot(scope, () -> {
            long pin = questions.pin(scope, null);
            StandingUnits standing = trees.on(scope, days.today(), pin);
            return new Lists(indicators(standing, text), units(scope, standing, pin, text));
        });
    }

    /** Of the zones, and of the lines in which the reader has units: what others count is not for him to ask. */
    private List<Option> indicators(StandingUnits standing, Text text) {
        return catalogue.all().stream()
                .filter(each ->
                        each.line() == null || !standing.within(each.line()).isEmpty())
                .flatMap(each -> Stream.concat(
                        Stream.of(each), Stream.ofNullable(each.ratio()).flatMap(Indicator.Ratio::parts)))
                .map(each -> new Option(each.code(), each.name(text.language()) + " (" + each.code() + ")"))
                .toList();
    }

    private List<Option> units(Scope scope, StandingUnits standing, long pin, Text text) {
        List<Option> options = new ArrayList<>();
        standing.roots().stream()
                .flatMap(root -> standing.zoneGroup(root).stream())
                .filter(group -> scope.holds(group.owner(), Right.FIGURES))
                .distinct()
                .forEach(group -> options.addAll(zones(group, pin, text)));
        Arrays.stream(Line.values())
                .flatMap(line -> standing.within(line).stream())
                .limit(MOST_UNITS)
                .forEach(unit -> options.add(new Option(unit.code(), unit.name())));
        return options;
    }

    private List<Option> zones(ZoneGroup group, long pin, Text text) {
        List<Long> ids = zones.zonesOf(group.owner(), days.today(), pin);
        Map<Long, String> names = zones.names(ids, days.today(), pin);
        return Stream.concat(
                        Stream.of(new Option(group.code(), text.t("indicator.figure.group", group.code()))),
                        zones.codes(ids).entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(zone -> new Option(
                                        zone.getValue(), names.getOrDefault(zone.getKey(), zone.getValue()))))
                .toList();
    }
}
