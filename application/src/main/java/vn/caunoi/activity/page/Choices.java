package vn.caunoi.activity.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.activity.Level;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** What can be chosen in filters and forms, and what the reader may do. */
@Component
public class Choices {

    /** As many as a list that opens under a field can bear; others are asked for by code. */
    private static final int MOST = 500;

    private final ActivityKinds kinds;
    private final Places places;
    private final AccessPolicy access;

    Choices(ActivityKinds kinds, Places places, AccessPolicy access) {
        this.kinds = kinds;
        this.places = places;
        this.access = access;
    }

    /** The lists under the fields of a filter. */
    public record Lists(
            List<Option> lines, List<Option> units, List<Option> groups, List<Option> kinds, List<Option> levels) {}

    Lists filters(Scope scope, Text text) {
        StandingUnits standing = places.standing(scope, places.today());
        Words words = new Words(text);
        List<Line> lines = Arrays.stream(Line.values())
                .filter(line -> !standing.within(line).isEmpty())
                .toList();
        return new Lists(
                lines.stream()
                        .map(line -> new Option(FilterForm.code(line), text.t("activity.line." + line.name())))
                        .toList(),
                units(standing, scope, lines, Right.FIGURES),
                Arrays.stream(ActivityKind.Group.values())
                        .map(group -> new Option(group.name(), words.group(group)))
                        .toList(),
                kinds(lines, text),
                levels(text));
    }

    List<Option> kinds(Collection<Line> lines, Text text) {
        Words words = new Words(text);
        return kinds.all().stream()
                .filter(kind -> kind.lines().stream().anyMatch(lines::contains))
                .map(kind -> new Option(kind.code(), words.kind(kind.code())))
                .toList();
    }

    static List<Option> levels(Text text) {
        Words words = new Words(text);
        return Arrays.stream(Level.values())
                .map(level -> new Option(level.name(), words.level(level)))
                .toList();
    }

    /** The units for which the reader may record an activity of these lines. */
    List<Option> recordable(Scope scope, Collection<Line> lines) {
        return units(places.standing(scope, places.today()), scope, lines, Right.RECORDS);
    }

    /** The lines of which the reader holds records. */
    List<Line> recordableLines(Scope scope) {
        StandingUnits standing = places.standing(scope, places.today());
        return Arrays.stream(Line.values())
                .filter(line -> standing.within(line).stream().anyMatch(unit -> scope.holds(unit.id(), Right.RECORDS)))
                .toList();
    }

    private static List<Option> units(StandingUnits standing, Scope scope, Collection<Line> lines, Right right) {
        List<Option> options = new ArrayList<>();
        Stream<Unit> units = lines.stream().sorted().flatMap(line -> standing.within(line).stream());
        units.filter(unit -> scope.holds(unit.id(), right))
                .limit(MOST)
                .forEach(unit -> options.add(new Option(unit.code(), unit.name())));
        return options;
    }

    List<Option> enterprises(Scope scope) {
        return places.enterprises(scope, places.today(), MOST);
    }

    boolean mayRecord(Scope scope) {
        try {
            access.require(scope, Action.RECORD);
            return scope.units().values().contains(Right.RECORDS);
        } catch (Forbidden not) {
            return false;
        }
    }

    void requireRecording(Scope scope) {
        access.require(scope, Action.RECORD);
    }
}
