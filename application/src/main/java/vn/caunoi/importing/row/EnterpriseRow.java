package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;

/** Sheet {@code doanh_nghiep}: an enterprise from a day on; several dated rows a code tell its history. */
public record EnterpriseRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ma", required = true, code = true) String code,
        @Column(value = "ma_so_thue", code = true) @Nullable String taxCode,

        @Column(value = "ten", required = true, role = Column.Role.VALUE)
        String name,

        @Column(value = "loai_hinh", required = true) OwnerType ownerType,
        @Column(value = "khu", code = true) @Nullable String zone,

        @Column(value = "quy_mo", role = Column.Role.VALUE) @Nullable
        String size,

        @Column("trang_thai") @Nullable OperatingStatus status,
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
        return List.of(List.of(code, from));
    }

    @Override
    public Optional<Flaw> flaw() {
        return Flaw.ofCode("ma", code).or(Row.super::flaw);
    }
}
