package vn.caunoi.importing.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.Level;

/** Sheet {@code hoat_dong}: something that a unit did on a day. */
public record ActivityRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,

        @Column(value = "ngay", required = true) LocalDate on,

        @Column(value = "to_chuc", required = true, code = true)
        String unit,

        @Column(value = "loai", required = true, code = true)
        String kind,

        @Column(value = "so_luong", role = Column.Role.VALUE) @Nullable
        Integer quantity,

        @Column(value = "so_nguoi", role = Column.Role.VALUE) @Nullable
        Integer people,

        @Column(value = "so_tien", role = Column.Role.VALUE) @Nullable
        BigDecimal amount,

        @Column("cap") @Nullable Level level,
        @Column(value = "hinh_thuc", code = true) @Nullable String form,

        @Column(value = "doanh_nghiep", code = true) @Nullable
        String enterprise,

        @Column("ten") @Nullable String title,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {}
