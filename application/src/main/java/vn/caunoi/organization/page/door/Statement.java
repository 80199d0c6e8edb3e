package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.paper.PaperReference;

/** What a form says, as the ledger takes it: entries of one unit, or one of its terms. */
record Statement(List<UnitEntry> units, List<Term> terms) {

    /** By which paper, from which day; the office's own key of the row that it replaces stays with it. */
    record Decision(
            LocalDate on,
            @Nullable PaperReference paper,
            @Nullable String rowKey) {

        UnitEntry entry(String unit, UnitChange change) {
            return new UnitEntry(unit, on, change, rowKey, paper);
        }
    }

    static Statement of(Decision decision, String unit, UnitChange change) {
        return new Statement(List.of(decision.entry(unit, change)), List.of());
    }

    /** The unit it is about. */
    String unit() {
        return units.isEmpty() ? terms.getFirst().unit() : units.getFirst().unit();
    }

    LocalDate on() {
        return units.isEmpty()
                ? terms.getFirst().effectiveOn()
                : units.getFirst().effectiveOn();
    }

    boolean isTerm() {
        return units.isEmpty();
    }

    UnitChange change() {
        return units.getFirst().change();
    }
}
