package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;

/** A unit while a world is made up: how it stands on the day that the story has reached. */
final class SimUnit {

    final String code;
    final Line line;
    final int level;
    final LocalDate born;
    final Set<String> linked = new LinkedHashSet<>();
    final Set<LocalDate> changedOn = new HashSet<>();
    UnitKind kind;

    @Nullable
    SimUnit parent;

    @Nullable
    String principal;

    @Nullable
    String ledBy;

    @Nullable
    LocalDate ended;

    boolean handedOver;
    int pool;

    SimUnit(String code, Line line, UnitKind kind, int level, @Nullable SimUnit parent, LocalDate born) {
        this.code = code;
        this.line = line;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.born = born;
        changedOn.add(born);
    }

    /** Codes of units begin with the first letter of their line. */
    static Line lineOf(String code) {
        return java.util.Arrays.stream(Line.values())
                .filter(line -> line.name().charAt(0) == code.charAt(0))
                .findFirst()
                .orElseThrow();
    }

    boolean alive() {
        return ended == null;
    }

    boolean freeOn(LocalDate day) {
        return alive() && day.isAfter(born) && !changedOn.contains(day);
    }

    boolean under(SimUnit other) {
        for (SimUnit at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
