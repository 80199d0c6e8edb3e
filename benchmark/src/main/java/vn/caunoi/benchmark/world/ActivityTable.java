package vn.caunoi.benchmark.world;

import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import vn.caunoi.access.Line;

/** Writes classes of the Party and welfare of the unions, some three hundred an office and year. */
final class ActivityTable {

    private static final int AN_OFFICE = 3000;

    private ActivityTable() {}

    static void write(Connections connections, Scale scale, List<Unit> units, SplittableRandom dice, Numbers entries)
            throws SQLException {
        List<Unit> party = of(units, Line.PARTY);
        List<Unit> union = of(units, Line.UNION);
        try (Copy rows = Copy.into(
                connections,
                "activity.activity_entry",
                "entry, posting, unit_id, effective_on, kind, quantity, people")) {
            for (int i = 0; i < AN_OFFICE * scale.offices(); i++) {
                boolean classes = dice.nextInt(3) == 0;
                List<Unit> from = classes ? party : union;
                Unit unit = from.get(dice.nextInt(from.size()));
                int day = Days.FIRST + 1 + dice.nextInt(Days.LAST - Days.FIRST);
                if (day > unit.born() && day < unit.ends()) {
                    String kind = classes ? "LOP_NHAN_THUC" : dice.nextBoolean() ? "CHAM_LO_KHO_KHAN" : "XE_VE_TET";
                    rows.row(
                            entries.next(),
                            Days.posting(day),
                            unit.id(),
                            Days.text(day),
                            kind,
                            1,
                            5 + dice.nextInt(60));
                }
            }
            rows.finish();
        }
    }

    private static List<Unit> of(List<Unit> units, Line line) {
        return units.stream().filter(unit -> unit.line() == line).toList();
    }
}
