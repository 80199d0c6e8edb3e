package vn.caunoi.importing.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sheet {@code chi_tieu}: what a unit, zone or group of zones is to reach in a period. */
public record TargetRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,

        @Column(value = "to_chuc", choice = "owner", code = true) @Nullable
        String unit,

        @Column(value = "khu", choice = "owner", code = true) @Nullable
        String zone,

        @Column(value = "chi_so", required = true, code = true)
        String indicator,

        @Column(value = "ky", required = true, code = true) String period,

        @Column(value = "gia_tri", required = true, least = Long.MIN_VALUE, role = Column.Role.VALUE)
        BigDecimal value,

        @Column(value = "huong", role = Column.Role.VALUE) @Nullable
        Direction direction,

        @Column(value = "so_dang_ky", role = Column.Role.VALUE) @Nullable
        BigDecimal registered,

        @Column(value = "nguoi_phu_trach", role = Column.Role.VALUE) @Nullable
        String responsible,

        @Column(value = "to_chuc_phoi_hop", role = Column.Role.VALUE) @Nullable
        String cooperating,

        @Column("lan_dieu_chinh") @Nullable Integer adjustment,

        @Column(value = "ly_do", role = Column.Role.VALUE) @Nullable
        String reason,

        @Column(value = "so_van_ban", role = Column.Role.VALUE) @Nullable
        String document,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    /** Stands for the reason of an adjustment that came from a file without the column: nobody told it. */
    public static final String UNTOLD = "KHONG_NEU";

    private static final String REASON = "ly_do";

    @Override
    public Optional<Flaw> flaw() {
        return Flaw.ofPeriod("ky", period).or(this::reasonOfNone).or(Row.super::flaw);
    }

    private Optional<Flaw> reasonOfNone() {
        return reason != null && !isAdjustment() ? Optional.of(new Flaw(REASON, "reason-of-none")) : Optional.empty();
    }

    @Override
    public Optional<Flaw> lack() {
        return reason == null && isAdjustment()
                ? Optional.of(new Flaw(REASON, "reason-untold", Objects.requireNonNull(adjustment)))
                : Optional.empty();
    }

    public boolean isAdjustment() {
        return adjustment != null && adjustment > 0;
    }

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(Arrays.asList(unit, zone, indicator, period, adjustment));
    }

    /** Whether at least, at most or exactly the value is wanted. */
    public enum Direction implements Coded {
        AT_LEAST(">="),
        AT_MOST("<="),
        EXACTLY("=");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
