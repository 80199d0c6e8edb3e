package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.page.UnitWords;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/**
 * What follows from a decision, and what a person should look at before it is recorded: warnings with their source, never
 * obstacles (Party Charter of 2011, articles 13, 21, 22, 24; the software warns, a person decides).
 */
record Consequences(Threshold at, Door door, Statement statement, Text text) {

    private static final String KEY = "organization.door.";

    List<String> effects() {
        List<String> effects = new ArrayList<>();
        effects.add(text.t(KEY + door.name() + ".effect", at.unit().unit().name(), statement.on()));
        int below = at.units().countBelow(at.unit());
        if (isPlacement() && below > 0) effects.add(text.t(KEY + "effect.below", below));
        if (at.mends()) effects.add(text.t(KEY + "effect.mended"));
        return effects;
    }

    List<String> warnings(Scope scope) {
        List<String> warnings = new ArrayList<>();
        LocalDate on = statement.on();
        if (on.isAfter(at.from().today())) warnings.add(text.t(KEY + "warning.future", on));
        PaperReference paper = paper();
        if (paper != null && paper.dated() != null && on.isBefore(paper.dated())) {
            warnings.add(text.t(KEY + "warning.before-paper", on, paper.dated()));
        }
        if (!statement.isTerm()) {
            unusualParent().ifPresent(warnings::add);
            rule().ifPresent(warnings::add);
            if (leaves()) warnings.add(text.t(KEY + "warning.leaves", on));
            if (isDecisionFromAbove() && !holdsAbove(scope)) warnings.add(text.t(KEY + "warning.from-above"));
        }
        return warnings;
    }

    private @Nullable PaperReference paper() {
        return statement.isTerm()
                ? statement.terms().getFirst().paper()
                : statement.units().getFirst().paper();
    }

    private boolean isPlacement() {
        return !statement.isTerm() && statement.change() instanceof Placement;
    }

    /** Who is outside of every tree of these books is read by nobody who holds a tree. */
    private boolean leaves() {
        return statement.change() instanceof Placement placement && placement.parent() == null;
    }

    private boolean isDecisionFromAbove() {
        return isPlacement() || statement.change() instanceof Ending || statement.change() instanceof KindChange;
    }

    private boolean holdsAbove(Scope scope) {
        return at.unit().unit().parent() == null || scope.holds(at.unit().unit().parent(), Right.RECORDS);
    }

    /** The kind that the unit has afterwards does not usually stand under the kind above it. */
    private Optional<String> unusualParent() {
        UnitKind kind =
                switch (statement.change()) {
                    case Founding founding -> founding.kind();
                    case KindChange change -> change.kind();
                    default -> at.unit().unit().kind();
                };
        return parent().map(above -> above.unit().kind())
                .filter(above -> !kind.isUsualUnder(above))
                .map(above -> text.t(
                        KEY + "warning.unusual", new UnitWords(text).kind(kind), new UnitWords(text).kind(above)));
    }

    private Optional<UnitRow> parent() {
        return switch (statement.change()) {
            case Founding founding when founding.parent() != null -> at.units().find(founding.parent());
            case Placement placement
            when placement.parent() != null -> at.units().find(placement.parent());
            case KindChange change -> at.units().parent(at.unit());
            default -> Optional.empty();
        };
    }

    /** What the Party's rules say about such a decision, for a person to check. */
    private Optional<String> rule() {
        if (at.line() != Line.PARTY) return Optional.empty();
        return switch (statement.change()) {
            case Founding founding when founding.birth() != null -> Optional.of(text.t(KEY + "rule.provisional"));
            case Founding founding -> Optional.of(text.t(KEY + "rule.three"));
            case KindChange change -> Optional.of(text.t(KEY + "rule.thirty"));
            case Ending ending -> Optional.of(text.t(KEY + "rule.thirty-days"));
            default -> Optional.empty();
        };
    }
}
