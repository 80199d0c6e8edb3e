package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.LeaderChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refusal;

/** The whole life of one unit, in the order of its effective days: what of it cannot be. */
record UnitHistory(String unit, List<Recorded<UnitEntry>> entries) {

    private static final String RULE = "organization.refusal.";
    private static final String RENAMED = "renamed-to-itself";
    private static final String LED = "led-as-before";
    private static final String PLACED = "placed-as-before";

    List<Refusal> problems() {
        List<Recorded<UnitEntry>> births = all(Founding.class);
        if (births.isEmpty()) {
            return entries.stream().map(entry -> refusal("not-founded", entry)).toList();
        }
        List<Refusal> problems = new ArrayList<>();
        births.stream().skip(1).forEach(birth -> problems.add(refusal("founded-already", birth)));
        all(Ending.class).stream().skip(1).forEach(end -> problems.add(refusal("ended-already", end)));
        entries.forEach(entry -> outsideLife(entry).ifPresent(problems::add));
        problems.addAll(doubled());
        problems.addAll(links());
        problems.addAll(leaders());
        problems.addAll(kinds(((Founding) births.getFirst().content().change()).kind()));
        return problems;
    }

    /** Founded (included) to ended (excluded); empty where it never was. */
    Optional<DateRange> lifetime() {
        return birth().filter(born -> end() == null || born.isBefore(end())).map(born -> new DateRange(born, end()));
    }

    /** Where the unit stood, and when, oldest first. */
    List<Place> places() {
        List<Recorded<UnitEntry>> steps = entries.stream()
                .filter(entry -> entry.content().change() instanceof Founding
                        || entry.content().change() instanceof Placement)
                .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate from = steps.get(i).content().effectiveOn();
            LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).content().effectiveOn() : null;
            if (until == null || from.isBefore(until)) {
                places.add(new Place(
                        unit,
                        parent(steps.get(i)),
                        from,
                        new DateRange(from, until),
                        steps.get(i).entry()));
            }
        }
        return places;
    }

    /** That an entry gives the unit a name, a leader or a superior (or none) on a day; and the rule against giving it again. */
    record Given(String rule, @Nullable String value, LocalDate on) {}

    /** An entry that gives the unit what it has already; {@code known} where that was on record. */
    record Repeat(String rule, Recorded<UnitEntry> entry, boolean known) {}

    Set<Given> given() {
        return entries.stream().flatMap(entry -> given(entry).stream()).collect(Collectors.toSet());
    }

    /**
     * What of this life is new and changes nothing, in the order of its days. Of statements that say the same one after another
     * all are judged by whether one before them was on record.
     *
     * @param onRecord what was given before this life was told anew
     */
    List<Repeat> repeats(Set<Given> onRecord) {
        Map<String, Given> standing = new HashMap<>();
        Set<String> known = new HashSet<>();
        List<Repeat> repeats = new ArrayList<>();
        for (Recorded<UnitEntry> entry : entries) {
            for (Given given : given(entry)) {
                Given before = standing.put(given.rule(), given);
                boolean again = before != null && Objects.equals(before.value(), given.value());
                if (!again) {
                    known.remove(given.rule());
                }
                if (onRecord.contains(given)) {
                    known.add(given.rule());
                } else if (again && !(entry.content().change() instanceof Founding)) {
                    repeats.add(new Repeat(given.rule(), entry, known.contains(given.rule())));
                }
            }
        }
        return repeats;
    }

    private static List<Given> given(Recorded<UnitEntry> entry) {
        LocalDate on = entry.content().effectiveOn();
        return switch (entry.content().change()) {
            case Founding founding ->
                List.of(
                        new Given(RENAMED, founding.name(), on),
                        new Given(LED, founding.ledBy(), on),
                        new Given(PLACED, founding.parent(), on));
            case Renaming renaming -> List.of(new Given(RENAMED, renaming.name(), on));
            case LeaderChange leader -> List.of(new Given(LED, leader.ledBy(), on));
            case Placement place -> List.of(new Given(PLACED, place.parent(), on));
            default -> List.of();
        };
    }

    /** The other unit of a split or merger, and the day on which it has to be there. */
    record Relation(String unit, String other, LocalDate on, boolean origin, long entry) {}

    /** Whom the unit was split off from, and into whom it went. */
    List<Relation> relations() {
        return entries.stream()
                .flatMap(entry -> switch (entry.content().change()) {
                    case Founding f when f.origin() != null -> Stream.of(relation(entry, f.origin(), true));
                    case Ending e when e.into() != null -> Stream.of(relation(entry, e.into(), false));
                    default -> Stream.<Relation>empty();
                })
                .toList();
    }

    private Relation relation(Recorded<UnitEntry> entry, String other, boolean origin) {
        return new Relation(unit, other, entry.content().effectiveOn(), origin, entry.entry());
    }

    /** The line of the kind as which it was founded; empty where it never was. */
    Optional<Line> line() {
        return all(Founding.class).stream()
                .map(entry -> ((Founding) entry.content().change()).kind().line())
                .findFirst();
    }

    /** A spell under one parent; {@code entry} is what put it there. */
    record Place(String unit, @Nullable String parent, LocalDate since, DateRange during, long entry) {}

    @Nullable
    Long endEntry() {
        return all(Ending.class).stream().map(Recorded::entry).findFirst().orElse(null);
    }

    private static @Nullable String parent(Recorded<UnitEntry> step) {
        return switch (step.content().change()) {
            case Founding founding -> founding.parent();
            case Placement placement -> placement.parent();
            default -> null;
        };
    }

    private Optional<LocalDate> birth() {
        return all(Founding.class).stream()
                .map(entry -> entry.content().effectiveOn())
                .findFirst();
    }

    private @Nullable LocalDate end() {
        return all(Ending.class).stream()
                .map(entry -> entry.content().effectiveOn())
                .findFirst()
                .orElse(null);
    }

    private List<Recorded<UnitEntry>> all(Class<? extends UnitChange> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.content().change()))
                .toList();
    }

    /** Changes come after the founding day (links also on it) and before the end. */
    private Optional<Refusal> outsideLife(Recorded<UnitEntry> entry) {
        UnitChange change = entry.content().change();
        LocalDate on = entry.content().effectiveOn();
        LocalDate born = birth().orElseThrow();
        if (change instanceof Founding) {
            return Optional.empty();
        }
        if (on.isBefore(born) || (on.equals(born) && !(change instanceof Link))) {
            return Optional.of(
                    change instanceof Ending
                            ? refusal("end-before-beginning", entry, born)
                            : refusal("before-founding", entry, born));
        }
        return end() != null && !(change instanceof Ending) && !on.isBefore(end())
                ? Optional.of(refusal("after-end", entry, end()))
                : Optional.empty();
    }

    /** Two statements of one attribute on one day contradict each other. */
    private List<Refusal> doubled() {
        Set<Object> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> !seen.add(List.of(entry.content().effectiveOn(), attribute(entry))))
                .map(entry -> refusal("twice-a-day", entry))
                .toList();
    }

    private static Object attribute(Recorded<UnitEntry> entry) {
        return switch (entry.content().change()) {
            case Link link -> List.of("link", link.enterprise());
            case UnitChange.Unlink unlink -> List.of("link", unlink.enterprise());
            case UnitChange change -> change.getClass();
        };
    }

    private List<Refusal> links() {
        LinkHistory history = new LinkHistory();
        return entries.stream()
                .flatMap(entry ->
                        history.apply(entry.content().change()).stream().map(refusal -> refusal.at(entry.entry())))
                .toList();
    }

    /** A Party unit has a superior, and nobody who leads it besides. */
    private List<Refusal> leaders() {
        return line().filter(Line.PARTY::equals).isEmpty()
                ? List.of()
                : all(LeaderChange.class).stream()
                        .map(entry -> Refusal.of(
                                        RULE + "party-unit-led",
                                        unit,
                                        String.valueOf(
                                                ((LeaderChange) entry.content().change()).ledBy()))
                                .at(entry.entry()))
                        .toList();
    }

    private List<Refusal> kinds(UnitKind born) {
        return entries.stream()
                .filter(entry -> entry.content().change() instanceof KindChange change
                        && change.kind().line() != born.line())
                .map(entry -> refusal("kind-of-other-line", entry))
                .toList();
    }

    private Refusal refusal(String rule, Recorded<UnitEntry> entry) {
        return Refusal.of(RULE + rule, unit, entry.content().effectiveOn()).at(entry.entry());
    }

    private Refusal refusal(String rule, Recorded<UnitEntry> entry, LocalDate other) {
        return Refusal.of(RULE + rule, unit, entry.content().effectiveOn(), other)
                .at(entry.entry());
    }
}
