package vn.caunoi.importing.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Qualifier;

/** Sheet {@code so_lieu}: a figure as its owner observed or declared it, for a day or a period. */
public record FigureRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,

        @Column(value = "to_chuc", choice = "owner", code = true) @Nullable
        String unit,

        @Column(value = "khu", choice = "owner", code = true) @Nullable
        String zone,

        @Column(value = "doanh_nghiep", choice = "owner", code = true) @Nullable
        String enterprise,

        @Column(value = "chi_so", required = true, code = true)
        String indicator,

        @Column(value = "ky", choice = "time", code = true) @Nullable
        String period,

        @Column(value = "ngay", choice = "time") @Nullable LocalDate on,

        @Column(value = "gia_tri", required = true, role = Column.Role.VALUE)
        BigDecimal value,

        @Column(value = "don_vi", role = Column.Role.VALUE) @Nullable
        String measure,

        @Column(value = "muc_do", role = Column.Role.VALUE) @Nullable
        Qualifier qualifier,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    @Override
    public Optional<Flaw> flaw() {
        return Flaw.ofPeriod("ky", period).or(Row.super::flaw);
    }

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(Arrays.asList(unit, zone, enterprise, indicator, period, on));
    }
}
