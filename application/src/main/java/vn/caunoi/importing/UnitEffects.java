package vn.caunoi.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.register.Difference;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.MovementCode;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;

/** Counts what a file means for each unit. */
final class UnitEffects {

    private static final int ADDED = 0;
    private static final int CHANGED = 1;
    private static final int ENDED = 2;

    private final Map<String, int[]> counts = new TreeMap<>();

    private UnitEffects() {}

    static List<Receipt.UnitEffect> of(Difference difference) {
        UnitEffects effects = new UnitEffects();
        difference.added().forEach(row -> effects.count(row, ends(row.row()) ? ENDED : ADDED));
        difference.corrected().forEach(row -> effects.count(row, CHANGED));
        return effects.counts.entrySet().stream()
                .map(unit -> new Receipt.UnitEffect(
                        unit.getKey(), unit.getValue()[ADDED], unit.getValue()[CHANGED], unit.getValue()[ENDED]))
                .toList();
    }

    private void count(FileRow<?> row, int what) {
        unitOf(row.row()).forEach(unit -> counts.computeIfAbsent(unit, code -> new int[3])[what]++);
    }

    private static Stream<String> unitOf(Row row) {
        return Stream.ofNullable(
                switch (row) {
                    case UnitRow unit -> unit.code();
                    case UnitEventRow event -> event.unit();
                    case TermRow term -> term.unit();
                    case MovementRow movement -> movement.unit();
                    case TargetRow target -> target.unit();
                    case FigureRow figure -> figure.unit();
                    default -> null;
                });
    }

    private static boolean ends(Row row) {
        return switch (row) {
            case UnitRow unit -> unit.ended() != null;
            case MovementRow movement -> leaves(movement.movement());
            default -> false;
        };
    }

    private static boolean leaves(MovementCode code) {
        return switch (code) {
            case CHUYEN_DI,
                    NGHI_VIEC,
                    NGHI_HUU,
                    DN_GIAI_THE,
                    TRUONG_THANH_DOAN,
                    TU_TRAN,
                    XOA_TEN,
                    KHAI_TRU,
                    XIN_RA,
                    GIAM_KHAC -> true;
            default -> false;
        };
    }
}
