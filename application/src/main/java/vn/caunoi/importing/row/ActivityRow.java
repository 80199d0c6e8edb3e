package vn.caunoi.importing.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.Level;

/** Sheet {@code hoat_dong}: something that a unit did on a day, and who of the people took part by name. */
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
        LocalDate paperDated,

        @Column(value = "ma_nguoi", role = Column.Role.VALUE, code = true)
        List<String> participants)
        implements Row {

    /** The same, naming those people. */
    public ActivityRow naming(List<String> people) {
        return new ActivityRow(
                rowKey,
                on,
                unit,
                kind,
                quantity,
                this.people,
                amount,
                level,
                form,
                enterprise,
                title,
                paperNumber,
                paperDated,
                people);
    }
}
