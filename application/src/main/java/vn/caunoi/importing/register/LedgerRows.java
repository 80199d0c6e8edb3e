package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;

/** Everything live as rows of the workbook. Rows of one key get keys of their own, so that they can be imported again. */
@Component
public class LedgerRows {

    private final Registers registers;

    LedgerRows(Registers registers) {
        this.registers = registers;
    }

    /** The rows of one sheet. */
    public <R extends Row> List<R> of(SheetForm<R> form, Snapshot ledger) {
        List<R> rows = new ArrayList<>();
        if (form == SheetForm.UNITS) {
            unitRows(ledger).forEach(row -> rows.add(form.cast(row)));
        } else if (form == SheetForm.EVENTS) {
            eventRows(ledger).forEach(row -> rows.add(form.cast(row)));
        } else {
            plainRows(form, ledger).forEach(row -> rows.add(form.cast(row)));
        }
        return rows;
    }

    private List<UnitRow> unitRows(Snapshot ledger) {
        return registers.units().stories(ledger.live(registers.units())).values().stream()
                .flatMap(story -> story.row().stream())
                .toList();
    }

    private List<UnitEventRow> eventRows(Snapshot ledger) {
        return registers.units().stories(ledger.live(registers.units())).values().stream()
                .flatMap(story -> story.events().stream())
                .toList();
    }

    private List<? extends Row> plainRows(SheetForm<?> form, Snapshot ledger) {
        return switch (form.name()) {
            case "khu" -> rows(registers.zones(), ledger, kept -> List.of(kept.row()));
            case "doanh_nghiep" -> rows(registers.enterprises(), ledger, kept -> List.of(kept.row()));
            case "nhiem_ky" -> rows(registers.terms(), ledger, kept -> List.of(kept.row()));
            case "xep_loai" -> rows(registers.ratings(), ledger, kept -> List.of(kept.row()));
            case "hoat_dong" -> rows(registers.activities(), ledger, kept -> List.of(kept.row()));
            case "chi_tieu" -> rows(registers.targets(), ledger, kept -> List.of(kept.row()));
            case "so_lieu" -> rows(registers.figures(), ledger, kept -> List.of(kept.row()));
            case "bien_dong" -> rows(registers.movements(), ledger, this::sides);
            default -> throw new IllegalArgumentException(form.name());
        };
    }

    private List<MovementRow> sides(Kept<MovementRow> kept) {
        return registers.movements().sides(kept);
    }

    private static <R extends Row, E> List<R> rows(
            Register<R, E> register, Snapshot ledger, Function<Kept<R>, List<R>> told) {
        Set<List<@Nullable Object>> taken = new HashSet<>();
        List<R> rows = new ArrayList<>();
        for (var entry : ledger.live(register)) {
            Kept<R> kept = register.kept(entry);
            for (R row : told.apply(kept)) {
                boolean clear =
                        row.rowKey() != null || taken.add(register.form().key(row));
                rows.add(clear ? row : register.form().keyed(row, "#" + entry.entry()));
            }
        }
        return rows;
    }
}
