package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.LeaderChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.organization.UnitChange.Unlink;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.paper.PaperReference;

/** The trees of the four lines as they grow; every verb says what is to be recorded, and remembers that it was. */
final class Trees {

    /** The Party root that holds the zones and, at first, leads the roots of the other lines. */
    private static final String LEADER = "P01";

    private final Dice dice;
    private final List<String> enterprises;
    private final List<SimUnit> units = new ArrayList<>();
    private final Map<Line, Integer> counted = new EnumMap<>(Line.class);

    Trees(Dice dice, List<String> enterprises) {
        this.dice = dice;
        this.enterprises = enterprises;
    }

    List<SimUnit> units() {
        return units;
    }

    List<SimUnit> alive(Line line) {
        return units.stream().filter(unit -> unit.line == line && unit.alive()).toList();
    }

    Optional<SimUnit> some(Line line, int leastLevel) {
        List<SimUnit> found =
                alive(line).stream().filter(unit -> unit.level >= leastLevel).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(dice.any(found));
    }

    SimUnit create(Line line, int level, @Nullable SimUnit parent, LocalDate day) {
        int number = counted.merge(line, 1, Integer::sum);
        SimUnit unit = new SimUnit(
                "%s%02d".formatted(line.name().charAt(0), number),
                line,
                dice.any(Kinds.at(line, level)),
                level,
                parent,
                day);
        units.add(unit);
        return unit;
    }

    Item founding(SimUnit unit, boolean opening, @Nullable Manner birth, @Nullable SimUnit origin) {
        boolean root = unit.level == 0;
        unit.ledBy = root && unit.line != Line.PARTY ? LEADER : null;
        return entry(
                unit,
                unit.born,
                new Founding(
                        opening,
                        "Tổ chức " + unit.code,
                        unit.kind,
                        unit.parent == null ? null : unit.parent.code,
                        unit.ledBy,
                        root && unit.line == Line.PARTY && unit.code.equals(LEADER) ? "G1" : null,
                        birth,
                        origin == null ? null : origin.code));
    }

    Item entry(SimUnit unit, LocalDate day, UnitChange change) {
        unit.changedOn.add(day);
        @Nullable PaperReference paper = dice.maybe(60, new PaperReference("QĐ/" + dice.between(1, 60), day));
        return new Item.OfUnit(UnitEntry.of(unit.code, day, change, paper));
    }

    Item rename(SimUnit unit, LocalDate day) {
        return entry(unit, day, new Renaming("Tên mới " + unit.code + " " + day));
    }

    Item move(SimUnit unit, LocalDate day, @Nullable SimUnit to) {
        Placement.Act act =
                to == null ? Placement.Act.HANDED_OVER : unit.handedOver ? Placement.Act.RECEIVED : Placement.Act.MOVED;
        unit.parent = to;
        unit.handedOver = to == null;
        return entry(unit, day, new Placement(act, to == null ? null : to.code));
    }

    /** Another place for the unit: a parent that is neither itself nor below it. */
    Optional<SimUnit> elsewhere(SimUnit unit) {
        List<SimUnit> places = alive(unit.line).stream()
                .filter(other -> other.level < 3 && other != unit.parent && !other.under(unit))
                .filter(other -> other.level == unit.level - 1 || dice.percent(25))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(dice.any(places));
    }

    Item changeKind(SimUnit unit, LocalDate day) {
        List<UnitKind> kinds = new ArrayList<>(Kinds.at(unit.line, unit.level));
        kinds.addAll(Kinds.at(unit.line, Math.max(1, unit.level - 1)));
        kinds.addAll(Kinds.at(unit.line, Math.max(1, unit.level + 1)));
        unit.kind = dice.any(kinds);
        return entry(unit, day, new KindChange(unit.kind));
    }

    /** The Party unit that holds the zones gives the lead away, or takes it again. */
    Item changeLeader(SimUnit unit, LocalDate day) {
        unit.ledBy = LEADER.equals(unit.ledBy) ? dice.maybe(50, "P02") : LEADER;
        return entry(unit, day, new LeaderChange(unit.ledBy));
    }

    Optional<Item> changeLinks(SimUnit unit, LocalDate day) {
        String enterprise = unit.linked.isEmpty() || dice.percent(45) ? dice.any(enterprises) : dice.any(unit.linked);
        if (unit.linked.isEmpty() || !unit.linked.contains(enterprise)) {
            unit.linked.add(enterprise);
            unit.principal = unit.principal == null ? enterprise : unit.principal;
            return Optional.of(entry(unit, day, new Link(enterprise, false)));
        }
        if (!enterprise.equals(unit.principal)) {
            if (dice.percent(60)) {
                unit.principal = enterprise;
                return Optional.of(entry(unit, day, new PrincipalChange(enterprise)));
            }
            unit.linked.remove(enterprise);
            return Optional.of(entry(unit, day, new Unlink(enterprise, false)));
        }
        if (unit.linked.size() > 1) {
            return Optional.empty();
        }
        unit.linked.clear();
        unit.principal = null;
        return Optional.of(entry(unit, day, new Unlink(enterprise, false)));
    }

    Item end(SimUnit unit, LocalDate day, @Nullable Manner manner, @Nullable SimUnit into) {
        unit.ended = day;
        return entry(unit, day, new Ending(manner, into == null ? null : into.code));
    }

    List<SimUnit> childrenOf(SimUnit unit) {
        return units.stream()
                .filter(other -> other.alive() && other.parent == unit)
                .toList();
    }
}
