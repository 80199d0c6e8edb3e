package vn.caunoi.benchmark.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.benchmark.world.Unit.Change;
import vn.caunoi.benchmark.world.Unit.What;

/** Invents the trees of the four lines: who stands under whom, since when, and what happened to whom. */
final class Trees {

    private static final int MONTH = 30;
    private static final double STOOD_BEFORE = 0.7;
    private static final double ENDS = 0.05;

    private final Scale scale;
    private final SplittableRandom dice;
    private final int enterprises;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, List<Unit>> byKind = new HashMap<>();

    private Trees(Scale scale, SplittableRandom dice, int enterprises) {
        this.scale = scale;
        this.dice = dice;
        this.enterprises = enterprises;
    }

    /** All units; number 1 to 4 are the roots in the order of the lines. */
    static List<Unit> invent(Scale scale, SplittableRandom dice, int enterprises) {
        Trees trees = new Trees(scale, dice, enterprises);
        for (Line line : Line.values()) {
            trees.standing(line, upper(line), 0);
        }
        List<Map<Line, Unit>> offices = trees.offices();
        for (int office = 0; office < offices.size(); office++) {
            trees.fill(offices.get(office), trees.sizeOf(office, offices.size()));
        }
        return List.copyOf(trees.units);
    }

    private List<Map<Line, Unit>> offices() {
        List<Map<Line, Unit>> offices = new ArrayList<>();
        for (int office = 0; office < scale.offices(); office++) {
            Map<Line, Unit> heads = new EnumMap<>(Line.class);
            for (Line line : Line.values()) {
                Unit root = units.get(line.ordinal());
                heads.put(line, scale.offices() == 1 ? root : standing(line, upper(line), root.id()));
            }
            offices.add(heads);
        }
        return offices;
    }

    /** How many units to invent below the heads of an office, so that all together are as many as the scale says. */
    private int sizeOf(int office, int offices) {
        int left = scale.units() - units.size();
        return left / (offices - office);
    }

    private static String upper(Line line) {
        return line == Line.PARTY ? "UPPER" : line.name() + "_UPPER";
    }

    private Unit standing(Line line, String kind, int parent) {
        Unit unit = new Unit(units.size() + 1, line, kind, parent, Days.FIRST, true, 0, Days.NEVER, null);
        units.add(unit);
        return unit;
    }

    private void fill(Map<Line, Unit> heads, int size) {
        byKind.clear();
        int before = units.size();
        for (Layer layer : Layer.values()) {
            int wanted = (int) (size * layer.share());
            for (int i = 0; i < wanted; i++) {
                add(layer, heads);
            }
        }
        while (units.size() < before + size) {
            add(Layer.UNION, heads);
        }
    }

    private void add(Layer layer, Map<Line, Unit> heads) {
        Unit parent = layer.above().isEmpty() ? Objects.requireNonNull(heads.get(layer.line())) : oneOf(layer.above());
        boolean opened = parent.opened() && dice.nextDouble() < STOOD_BEFORE;
        int born = opened ? Days.FIRST : between(parent.born() + 1, Days.LAST - 6 * MONTH);
        int enterprise = parent.enterprise() != 0 ? parent.enterprise() : 1 + dice.nextInt(enterprises);
        boolean leaf = !layer.kind().endsWith("COMMITTEE") && !layer.kind().endsWith("_GRASSROOTS");
        boolean ends = leaf && dice.nextDouble() < ENDS && born + 2 * MONTH < Days.LAST;
        Change change = ends ? null : change(layer, born, opened);
        Unit unit = new Unit(
                units.size() + 1,
                layer.line(),
                layer.kind(),
                change != null && change.what() == What.RECEIVED ? 0 : parent.id(),
                born,
                opened,
                enterprise,
                ends ? between(born + MONTH, Days.LAST) : Days.NEVER,
                change == null || change.what() != What.RECEIVED
                        ? change
                        : new Change(change.day(), change.what(), parent.id()));
        units.add(unit);
        byKind.computeIfAbsent(layer.kind(), _ -> new ArrayList<>()).add(unit);
    }

    private @Nullable Change change(Layer layer, int born, boolean opened) {
        int day = between(born + MONTH, Days.LAST);
        return switch (dice.nextInt(40)) {
            case 0 ->
                layer.above().isEmpty()
                        ? null
                        : new Change(day, What.MOVED, oneOf(layer.above()).id());
            case 1 -> opened && layer.above().isEmpty() ? new Change(day, What.RECEIVED, 0) : null;
            case 2 -> layer.above().isEmpty() ? new Change(day, What.HANDED_OVER, 0) : null;
            case 3, 4 -> layer.kind().endsWith("GRASSROOTS_CELL") ? new Change(day, What.KIND_CHANGED, 0) : null;
            case 5, 6 -> new Change(day, What.RENAMED, 0);
            case 7 -> new Change(day, What.PRINCIPAL_CHANGED, 1 + dice.nextInt(enterprises));
            default -> null;
        };
    }

    private int between(int first, int last) {
        return first >= last ? last : first + dice.nextInt(last - first);
    }

    private Unit oneOf(String kind) {
        List<Unit> from = Objects.requireNonNull(byKind.get(kind));
        return from.get(dice.nextInt(from.size()));
    }
}
