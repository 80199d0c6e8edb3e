package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.paper.PaperReference;

/**
 * Sheet {@code to_chuc}: a unit as it was founded (name, kind, place and enterprises of that day), and its end. What
 * happened in between stands in {@code bien_dong_to_chuc}.
 */
public record UnitRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ma", required = true, code = true) String code,

        @Column(value = "ten", required = true, role = Column.Role.VALUE)
        String name,

        @Column(value = "he", required = true) LineCode line,
        @Column(value = "loai", required = true) UnitKind kind,
        @Column(value = "cap_tren", code = true) @Nullable String parent,
        @Column(value = "lanh_dao", code = true) @Nullable String ledBy,
        @Column(value = "nhom_khu", code = true) @Nullable String zoneGroup,
        @Column(value = "doanh_nghiep", code = true) List<String> enterprises,
        @Column(value = "ngay_thanh_lap", required = true) LocalDate founded,

        @Column(value = "ngay_ket_thuc", role = Column.Role.VALUE) @Nullable
        LocalDate ended,

        @Column(value = "cach_ket_thuc", role = Column.Role.VALUE) @Nullable
        Manner manner,

        @Column("dau_ky") boolean opening,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated,

        @Column(value = "so_quyet_dinh_ket_thuc", role = Column.Role.VALUE) @Nullable
        String endPaperNumber,

        @Column(value = "ngay_quyet_dinh_ket_thuc", role = Column.Role.VALUE) @Nullable
        LocalDate endPaperDated)
        implements Row {

    /** What stands for a superior outside of the installation, so no unit may bear it. */
    public static final String OUTSIDE = "NGOAI";

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(List.of(code));
    }

    /** The paper by which the unit ended, if any. */
    public @Nullable PaperReference endPaper() {
        return endPaperNumber == null ? null : new PaperReference(endPaperNumber, endPaperDated);
    }

    @Override
    public Optional<Flaw> flaw() {
        if (code.equalsIgnoreCase(OUTSIDE)) {
            return Optional.of(new Flaw("ma", "code-reserved", OUTSIDE));
        }
        if (kind.line() != line.line()) {
            return Optional.of(new Flaw("loai", "kind-of-other-line", kind.name(), line.name()));
        }
        if (ended == null && (manner != null || endPaperNumber != null)) {
            return Optional.of(new Flaw("ngay_ket_thuc", "end-without-day"));
        }
        if (ended != null && !ended.isAfter(founded)) {
            return Optional.of(new Flaw("ngay_ket_thuc", "end-before-founding"));
        }
        return Flaw.ofCode("ma", code).or(Row.super::flaw);
    }

    /** With this paper, where it cites none. */
    public UnitRow foundedBy(@Nullable PaperReference paper) {
        return paper == null || paperNumber != null
                ? this
                : new UnitRow(
                        rowKey,
                        code,
                        name,
                        line,
                        kind,
                        parent,
                        ledBy,
                        zoneGroup,
                        enterprises,
                        founded,
                        ended,
                        manner,
                        opening,
                        paper.number(),
                        paper.dated(),
                        endPaperNumber,
                        endPaperDated);
    }

    /** Ended in this manner and by this paper, where it says neither. */
    public UnitRow endedBy(Manner by, @Nullable PaperReference paper) {
        PaperReference cited = endPaperNumber == null ? paper : endPaper();
        return new UnitRow(
                rowKey,
                code,
                name,
                line,
                kind,
                parent,
                ledBy,
                zoneGroup,
                enterprises,
                founded,
                ended,
                manner == null ? by : manner,
                opening,
                paperNumber,
                paperDated,
                cited == null ? null : cited.number(),
                cited == null ? null : cited.dated());
    }
}
