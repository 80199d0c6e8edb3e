package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitKind;

/** Sheet {@code bien_dong_to_chuc}: what happened to a unit between its founding and its end. */
public record UnitEventRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ngay", required = true) LocalDate on,

        @Column(value = "to_chuc", required = true, code = true)
        String unit,

        @Column(value = "loai", required = true) EventCode event,

        @Column(value = "gia_tri_cu", role = Column.Role.COMMENT) @Nullable
        String oldValue,

        @Column(value = "gia_tri", required = true, role = Column.Role.VALUE)
        String value,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    @Override
    public boolean identifiedBy(String column, Column.Role role) {
        return role == Column.Role.KEY || (column.equals("gia_tri") && event.several());
    }

    @Override
    public Optional<Flaw> flaw() {
        boolean knownKind =
                Arrays.stream(UnitKind.values()).anyMatch(kind -> kind.name().equals(value));
        return event == EventCode.DOI_LOAI && !knownKind
                ? Optional.of(new Flaw("gia_tri", "code", Coded.all(UnitKind.class)))
                : Row.super.flaw();
    }

    /** Without key and paper of its own. */
    public UnitEventRow bare() {
        return new UnitEventRow(null, on, unit, event, oldValue, value, null, null);
    }
}
