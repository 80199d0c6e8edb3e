package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/**
 * Everything live as rows of the workbook, so that they can be imported again: a key of its own that another row bears too is left
 * out, as what it says besides tells it from that one, and of rows that say the same of one thing each gets a key.
 */
@Component
public class LedgerRows {

    private final Registers registers;

    LedgerRows(Registers registers) {
        this.registers = registers;
    }

    /** The rows of one sheet. */
    public <R extends Row> List<R> of(SheetForm<R> form, Snapshot ledger) {
        List<? extends Row> rows =
                switch (form.name()) {
                    case "to_chuc" -> withoutSharedKeys(SheetForm.UNITS, unitRows(ledger));
                    case "bien_dong_to_chuc" -> withoutSharedKeys(SheetForm.EVENTS, eventRows(ledger));
                    default -> plainRows(form, ledger);
                };
        return rows.stream().map(row -> form.cast(row)).toList();
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
        List<Keyed<R>> all = new ArrayList<>();
        for (var entry : ledger.live(register)) {
            told.apply(register.kept(entry)).forEach(row -> all.add(new Keyed<>(row, SheetForm.APART + entry.entry())));
        }
        SheetForm<R> form = register.form();
        Set<String> own = all.stream()
                .map(keyed -> keyed.row().rowKey())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> shared = sharedKeys(all.stream().map(Keyed::row));
        Set<List<@Nullable Object>> taken = new HashSet<>();
        return all.stream()
                .map(keyed -> keyed.keyless(form, shared))
                .map(keyed -> keyed.isClear(form, taken) ? keyed.row() : keyed.apart(form, own))
                .toList();
    }

    /** Offices that see nothing of each other number their rows alike: what such a key means, only their own files know. */
    private static Set<String> sharedKeys(Stream<? extends Row> rows) {
        Set<String> once = new HashSet<>();
        return rows.map(Row::rowKey)
                .filter(Objects::nonNull)
                .filter(key -> !once.add(key))
                .collect(Collectors.toSet());
    }

    private static <R extends Row> List<R> withoutSharedKeys(SheetForm<R> form, List<R> rows) {
        Set<String> shared = sharedKeys(rows.stream());
        return rows.stream()
                .map(row -> new Keyed<>(row, "").keyless(form, shared).row())
                .toList();
    }

    /** A row, and the key that it gets where another one says it of the same. */
    private record Keyed<R extends Row>(R row, String apart) {

        Keyed<R> keyless(SheetForm<R> form, Set<String> shared) {
            String key = row.rowKey();
            return key != null && shared.contains(key) ? new Keyed<>(form.keyed(row, null), apart) : this;
        }

        /** Under a key that nobody gave, not even an export that was read in here. */
        R apart(SheetForm<R> form, Set<String> own) {
            return form.keyed(row, own.contains(apart) ? SheetForm.APART + apart : apart);
        }

        boolean isClear(SheetForm<R> form, Set<List<@Nullable Object>> taken) {
            return row.rowKey() != null || taken.add(form.key(row));
        }
    }
}
