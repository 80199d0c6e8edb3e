package vn.caunoi.importing.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.ZoneKind;

/** Sheet {@code khu}: a zone, or one dated state of it. */
public record ZoneRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ma", required = true, code = true) String code,

        @Column(value = "ten", required = true, role = Column.Role.VALUE)
        String name,

        @Column(value = "nhom", code = true) @Nullable String group,
        @Column("loai") @Nullable ZoneKind kind,

        @Column(value = "dien_tich_ha", role = Column.Role.VALUE) @Nullable
        BigDecimal area,

        @Column("tu_ngay") @Nullable LocalDate from,

        @Column(value = "den_ngay", role = Column.Role.VALUE) @Nullable
        LocalDate until,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(Arrays.asList(code, from));
    }

    @Override
    public Optional<Flaw> flaw() {
        return Flaw.ofCode("ma", code).or(() -> Flaw.ofCode("nhom", group)).or(Row.super::flaw);
    }
}
