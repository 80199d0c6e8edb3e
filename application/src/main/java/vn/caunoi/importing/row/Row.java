package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/** A row of one of the sheets, in the words of the workbook. */
public sealed interface Row
        permits ZoneRow,
                EnterpriseRow,
                UnitRow,
                UnitEventRow,
                TermRow,
                MovementRow,
                RatingRow,
                ActivityRow,
                TargetRow,
                FigureRow {

    /** The office's own key of the row, if it gave one. */
    @Nullable
    String rowKey();

    @Nullable
    String paperNumber();

    @Nullable
    LocalDate paperDated();

    /** The paper that the row cites, if any. */
    default @Nullable PaperReference paper() {
        String number = paperNumber();
        return number == null ? null : new PaperReference(number, paperDated());
    }

    /** What is wrong within the row itself, each cell being well-formed. */
    default Optional<Flaw> flaw() {
        return paperNumber() == null && paperDated() != null
                ? Optional.of(new Flaw("so_quyet_dinh", "paper-without-number"))
                : Optional.empty();
    }

    /**
     * What the row ought to tell: an error where the sheet has that column, a word where it has none, as files had before
     * there was one.
     */
    default Optional<Flaw> lack() {
        return Optional.empty();
    }

    /** What the row speaks of, where the ledger keeps one row each: two rows of a file that share one contradict. */
    default List<List<@Nullable Object>> subjects() {
        return List.of();
    }

    /** Whether the column is part of this row's key. */
    default boolean identifiedBy(String column, Column.Role role) {
        return role == Column.Role.KEY;
    }
}
