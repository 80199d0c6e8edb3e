package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.access.Line;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.Term;

/** Ten years of one random world, in the order of its days. */
final class Story {

    static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    private final Dice dice;
    private final Registers registers;
    private final List<Bundle> told = new ArrayList<>();
    private final Trees trees;
    private final Folk folk;
    private final Deeds deeds;
    private final Assessments assessments;

    Story(Dice dice, int enterprises) {
        this.dice = dice;
        this.registers = new Registers(dice);
        told.addAll(registers.zones());
        told.addAll(registers.enterprises(enterprises));
        told.addAll(new Reports(dice).tell(registers.enterprises()));
        this.trees = new Trees(dice, registers.enterprises());
        this.folk = new Folk(dice);
        this.deeds = new Deeds(dice, registers.enterprises());
        this.assessments = new Assessments(dice);
    }

    Trees trees() {
        return trees;
    }

    List<Bundle> tell(int events) {
        for (Line line : Line.values()) {
            begin(line);
        }
        LocalDate day = FIRST;
        double step = (double) FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS) / events;
        for (int i = 0; i < events; i++) {
            day = FIRST.plusDays(1 + (long) (i * step));
            List<Item> items = event(dice.percent(20) ? Line.PARTY : dice.of(Line.values()), day);
            if (!items.isEmpty()) {
                told.add(new Bundle(day, items));
            }
            doSomething(day);
            assess(day);
        }
        return told;
    }

    /** Mostly in the lines whose deeds are counted. */
    private void doSomething(LocalDate day) {
        Line line = dice.percent(80) ? dice.of(Line.PARTY, Line.UNION) : dice.of(Line.values());
        trees.some(line, 1)
                .filter(unit -> unit.born.isBefore(day))
                .ifPresent(unit -> told.add(new Bundle(day, List.of(deeds.by(unit, day)))));
    }

    private void assess(LocalDate day) {
        Line line = dice.percent(50) ? Line.PARTY : dice.of(Line.values());
        trees.some(line, 1)
                .filter(unit -> unit.born.getYear() < day.getYear() && dice.percent(70))
                .ifPresent(unit -> told.add(new Bundle(day, List.of(assessments.of(unit, folk.someoneIn(unit), day)))));
    }

    private void begin(Line line) {
        SimUnit root = open(line, 0, null);
        if (line == Line.PARTY) {
            told.addAll(new Reports(dice).tell(root.code));
        } else {
            lead(root);
        }
        if (line == Line.PARTY || dice.percent(30)) {
            open(line, 0, null);
        }
        for (int i = dice.between(2, 4); i > 0; i--) {
            SimUnit middle = open(line, 1, root);
            for (int j = dice.between(0, 2); j > 0; j--) {
                open(line, 2, middle);
            }
        }
        int year = FIRST.getYear() + dice.between(0, 2);
        while (year < 2021) {
            int next = year + dice.between(3, 5);
            LocalDate from = LocalDate.of(year, dice.between(1, 12), 5);
            LocalDate until = LocalDate.of(next, 1, 3);
            told.add(new Bundle(
                    from,
                    List.of(new Item.OfTerm(new Term(root.code, year + "-" + next, null, from, until, null, null)))));
            year = next;
        }
    }

    private SimUnit open(Line line, int level, @org.jspecify.annotations.Nullable SimUnit parent) {
        SimUnit unit = trees.create(line, level, parent, FIRST);
        List<Item> items = new ArrayList<>();
        items.add(trees.founding(unit, true, null, null));
        if (level > 0 && dice.percent(80)) {
            trees.changeLinks(unit, FIRST).ifPresent(items::add);
        }
        if (level > 0) {
            items.addAll(folk.opening(unit, FIRST));
        }
        told.add(new Bundle(FIRST, items));
        return unit;
    }

    private List<Item> event(Line line, LocalDate day) {
        int what = dice.between(1, 100);
        Optional<SimUnit> some = trees.some(line, 1);
        if (some.isEmpty()) {
            return found(line, day);
        }
        SimUnit unit = some.get();
        boolean changes = what > 62;
        if (changes && !unit.freeOn(day)) {
            return List.of();
        }
        if (what <= 26) {
            return List.of(folk.comes(unit, day));
        } else if (what <= 37) {
            return listed(folk.goes(unit, null, day));
        } else if (what <= 47) {
            return listed(
                    folk.goes(unit, trees.some(line, 1).filter(to -> to != unit).orElse(null), day));
        } else if (what <= 55) {
            return listed(folk.stays(unit, day));
        } else if (what <= 62) {
            return listed(folk.isNamed(unit, day));
        }
        return unitEvent(unit, day, what);
    }

    private List<Item> unitEvent(SimUnit unit, LocalDate day, int what) {
        if (what <= 70) {
            return found(unit.line, day);
        } else if (what <= 78) {
            return trees.elsewhere(unit)
                    .map(to -> List.of(trees.move(unit, day, to)))
                    .orElse(List.of());
        } else if (what <= 80) {
            return unit.handedOver ? List.of() : List.of(trees.move(unit, day, null));
        } else if (what <= 86) {
            return List.of(trees.changeKind(unit, day));
        } else if (what <= 92) {
            return listed(trees.changeLinks(unit, day));
        } else if (what <= 93) {
            return List.of(trees.rename(unit, day));
        } else if (what <= 95) {
            return split(unit, day);
        } else if (what <= 96) {
            return merge(unit, day);
        }
        return end(unit, day);
    }

    private static List<Item> listed(Optional<Item> item) {
        return item.map(List::of).orElse(List.of());
    }

    private List<Item> found(Line line, LocalDate day) {
        List<SimUnit> above = trees.alive(line).stream()
                .filter(unit -> unit.level < 2 && unit.born.isBefore(day))
                .toList();
        SimUnit parent = dice.percent(45) ? above.getFirst() : dice.any(above);
        SimUnit unit = trees.create(line, parent.level + 1, parent, day);
        List<Item> items = new ArrayList<>(List.of(trees.founding(unit, false, null, null)));
        if (dice.percent(70)) {
            trees.changeLinks(unit, day).ifPresent(items::add);
        }
        if (dice.percent(70)) {
            items.add(folk.comes(unit, day));
        }
        return items;
    }

    /** Once or twice in a world the root of a line gets another leader, or none, and mostly the old one back. */
    private void lead(SimUnit root) {
        LocalDate day = FIRST.plusYears(dice.between(1, 4)).plusDays(dice.between(0, 300));
        for (int i = dice.between(0, 2); i > 0; i--) {
            told.add(new Bundle(day, List.of(trees.changeLeader(root, day))));
            day = day.plusMonths(dice.between(6, 40));
        }
    }

    private List<Item> split(SimUnit unit, LocalDate day) {
        SimUnit part = trees.create(unit.line, unit.level, unit.parent, day);
        List<Item> items = new ArrayList<>(List.of(trees.founding(part, false, Manner.CHIA_TACH, unit)));
        for (int i = 0; i < 3; i++) {
            folk.goes(unit, part, day).ifPresent(items::add);
        }
        return items;
    }

    private List<Item> merge(SimUnit unit, LocalDate day) {
        List<SimUnit> others = trees.alive(unit.line).stream()
                .filter(other -> other.level == unit.level && other != unit && other.freeOn(day) && !other.under(unit))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        SimUnit other = dice.any(others);
        if (dice.percent(50)) {
            return swallowed(unit, other, Manner.SAP_NHAP, day);
        }
        SimUnit whole = trees.create(unit.line, unit.level, other.parent, day);
        List<Item> items = new ArrayList<>(List.of(trees.founding(whole, false, Manner.HOP_NHAT, unit)));
        items.addAll(swallowed(unit, whole, Manner.HOP_NHAT, day));
        items.addAll(swallowed(other, whole, Manner.HOP_NHAT, day));
        return items;
    }

    private List<Item> swallowed(SimUnit unit, SimUnit into, Manner manner, LocalDate day) {
        List<Item> items = new ArrayList<>(folk.allGo(unit, into, day));
        trees.childrenOf(unit).forEach(child -> items.add(trees.move(child, day, into)));
        items.add(trees.end(unit, day, manner, into));
        return items;
    }

    /** A grassroots unit with nothing below it, where there is one. */
    private List<Item> end(SimUnit some, LocalDate day) {
        List<SimUnit> ending = trees.alive(some.line).stream()
                .filter(unit -> unit.level == 1 && unit.freeOn(day))
                .filter(unit -> trees.childrenOf(unit).isEmpty())
                .toList();
        SimUnit unit = ending.isEmpty() ? some : dice.any(ending);
        if (!trees.childrenOf(unit).isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(folk.allGo(unit, dice.percent(50) ? unit.parent : null, day));
        items.add(trees.end(unit, day, dice.of(Manner.GIAI_THE, Manner.GIAI_TAN), null));
        return items;
    }
}
