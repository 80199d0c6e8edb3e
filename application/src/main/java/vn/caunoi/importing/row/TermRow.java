package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheet {@code nhiem_ky}: a term of a unit, from congress to congress. */
public record TermRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,

        @Column(value = "to_chuc", required = true, code = true)
        String unit,

        @Column(value = "ten", required = true, role = Column.Role.VALUE)
        String name,

        @Column("thu") @Nullable Integer ordinal,
        @Column(value = "tu_ngay", required = true) LocalDate from,

        @Column(value = "den_ngay", role = Column.Role.VALUE) @Nullable
        LocalDate until,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(List.of(unit, name), List.of(unit, from));
    }
}
