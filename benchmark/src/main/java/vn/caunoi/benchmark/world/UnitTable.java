package vn.caunoi.benchmark.world;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.benchmark.world.Unit.Change;

/** Writes units and the entries of their lives. */
final class UnitTable {

    private final Numbers entries;
    private final Economy economy;

    UnitTable(Numbers entries, Economy economy) {
        this.entries = entries;
        this.economy = economy;
    }

    /** What one entry says besides day and unit. */
    private record Said(
            String event,
            @Nullable String name,
            @Nullable String kind,
            long parent,
            long enterprise,
            @Nullable String manner) {

        static Said event(String event) {
            return new Said(event, null, null, 0, 0, null);
        }

        static Said under(String event, long parent) {
            return new Said(event, null, null, parent, 0, null);
        }

        static Said of(String event, long enterprise) {
            return new Said(event, null, null, 0, enterprise, null);
        }
    }

    static String code(int unit) {
        return unit <= Line.values().length ? "BM-" + Line.values()[unit - 1] : "U%06d".formatted(unit);
    }

    void write(Connections connections, List<Unit> units) throws SQLException {
        try (Copy owners = Copy.into(connections, "organization.unit", "unit_id, code, line");
                Copy rows = Copy.into(
                        connections,
                        "organization.unit_entry",
                        "entry, posting, unit_id, effective_on, event, name, kind, parent_id, led_by_id, zone_group_id,"
                                + " enterprise_id, principal, manner")) {
            for (Unit unit : units) {
                owners.row(unit.id(), code(unit.id()), unit.line());
                writeLife(rows, unit);
            }
            owners.finish();
            rows.finish();
        }
    }

    private void writeLife(Copy rows, Unit unit) throws SQLException {
        String birth = unit.opened() ? "OPENED" : "FOUNDED";
        write(
                rows,
                unit,
                unit.born(),
                new Said(birth, "Tổ chức (mẫu) " + unit.id(), unit.kind(), unit.parent(), 0, null));
        if (unit.enterprise() != 0) {
            write(rows, unit, unit.born(), Said.of("LINKED", economy.enterpriseId(unit.enterprise())));
        }
        if (unit.change() != null) {
            write(rows, unit, unit.change().day(), said(unit, unit.change()));
        }
        if (unit.ends() != Days.NEVER) {
            write(rows, unit, unit.ends(), new Said("ENDED", null, null, 0, 0, "GIAI_THE"));
        }
    }

    private Said said(Unit unit, Change change) {
        return switch (change.what()) {
            case RENAMED -> new Said("RENAMED", "Tổ chức (mẫu) mới " + unit.id(), null, 0, 0, null);
            case MOVED -> Said.under("MOVED", change.other());
            case RECEIVED -> Said.under("RECEIVED", change.other());
            case HANDED_OVER -> Said.event("HANDED_OVER");
            case KIND_CHANGED ->
                new Said(
                        "KIND_CHANGED",
                        null,
                        unit.line() == Line.PARTY ? "GRASSROOTS_COMMITTEE" : "YOUTH_GRASSROOTS",
                        0,
                        0,
                        null);
            case PRINCIPAL_CHANGED -> Said.of("PRINCIPAL_CHANGED", economy.enterpriseId(change.other()));
        };
    }

    private void write(Copy rows, Unit unit, int day, Said said) throws SQLException {
        boolean root = unit.id() <= Line.values().length;
        boolean leads = unit.id() == 1;
        rows.row(
                entries.next(),
                Days.posting(day),
                unit.id(),
                Days.text(day),
                said.event(),
                said.name(),
                said.kind(),
                orNull(said.parent()),
                root && !leads ? 1 : null,
                leads ? Economy.GROUP : null,
                orNull(said.enterprise()),
                said.enterprise() != 0,
                said.manner());
    }

    private static @Nullable Long orNull(long number) {
        return number == 0 ? null : number;
    }
}
