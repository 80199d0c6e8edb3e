package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.importing.row.ActivityRow;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.RatingRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;

/**
 * A code in a row that something else must bear.
 *
 * @param line the line to which a unit must belong; null where any will do
 * @param beside the code of a unit with which it must share the line; null where it need not
 */
record Reference(
        String column,
        To to,
        String code,
        @Nullable Line line,
        @Nullable String beside) {

    /** What bears codes. */
    enum To {
        UNIT("unknown-unit"),
        ENTERPRISE("unknown-enterprise"),
        ZONE("unknown-zone"),
        GROUP("unknown-group"),
        ZONE_OR_GROUP("unknown-zone-or-group"),
        INDICATOR("unknown-indicator"),
        DECLARABLE("not-counted");

        private final String finding;

        To(String finding) {
            this.finding = finding;
        }

        /** What is said where nothing bears the code. */
        String finding() {
            return finding;
        }
    }

    /** All references of a row. */
    static List<Reference> in(Row row) {
        Collected found = new Collected();
        switch (row) {
            case ZoneRow zone -> {}
            case EnterpriseRow enterprise -> found.add("khu", To.ZONE, enterprise.zone());
            case UnitRow unit -> {
                found.unit("cap_tren", unit.parent(), unit.line().line(), null);
                found.unit("lanh_dao", unit.ledBy(), Line.PARTY, null);
                found.add("nhom_khu", To.GROUP, unit.zoneGroup());
                unit.enterprises().forEach(code -> found.add("doanh_nghiep", To.ENTERPRISE, code));
            }
            case UnitEventRow event -> event(event, found);
            case TermRow term -> found.add("to_chuc", To.UNIT, term.unit());
            case MovementRow movement -> {
                found.add("to_chuc", To.UNIT, movement.unit());
                if (movement.movement().isTransfer()) {
                    found.unit("to_chuc_doi_ung", movement.otherUnit(), null, movement.unit());
                }
            }
            case RatingRow rating -> found.add("to_chuc", To.UNIT, rating.unit());
            case ActivityRow activity -> {
                found.add("to_chuc", To.UNIT, activity.unit());
                found.add("doanh_nghiep", To.ENTERPRISE, activity.enterprise());
            }
            case TargetRow target -> {
                found.add("to_chuc", To.UNIT, target.unit());
                found.add("khu", To.ZONE_OR_GROUP, target.zone());
                found.add("chi_so", To.INDICATOR, target.indicator());
            }
            case FigureRow figure -> {
                found.add("to_chuc", To.UNIT, figure.unit());
                found.add("khu", To.ZONE_OR_GROUP, figure.zone());
                found.add("doanh_nghiep", To.ENTERPRISE, figure.enterprise());
                found.add("chi_so", To.DECLARABLE, figure.indicator());
            }
        }
        return found.references;
    }

    private static void event(UnitEventRow event, Collected found) {
        found.add("to_chuc", To.UNIT, event.unit());
        boolean outside = event.value().equals(UnitRow.OUTSIDE);
        switch (event.event()) {
            case CHUYEN_CAP_TREN, BAN_GIAO -> found.unit("gia_tri", outside ? null : event.value(), null, event.unit());
            case DOI_LANH_DAO -> found.unit("gia_tri", outside ? null : event.value(), Line.PARTY, null);
            case TIEP_NHAN, TACH, NHAP -> found.unit("gia_tri", event.value(), null, event.unit());
            case GAN_DN, ROI_DN, DOI_DN_CHINH -> found.add("gia_tri", To.ENTERPRISE, event.value());
            case DOI_TEN, DOI_LOAI -> {}
        }
    }

    private static final class Collected {

        private final List<Reference> references = new ArrayList<>();

        void add(String column, To to, @Nullable String code) {
            if (code != null) {
                references.add(new Reference(column, to, code, null, null));
            }
        }

        void unit(String column, @Nullable String code, @Nullable Line line, @Nullable String beside) {
            if (code != null) {
                references.add(new Reference(column, To.UNIT, code, line, beside));
            }
        }
    }
}
