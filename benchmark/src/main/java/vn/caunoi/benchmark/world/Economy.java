package vn.caunoi.benchmark.world;

import java.sql.SQLException;
import java.util.SplittableRandom;

/** Writes zones and enterprises with what changed about them. */
final class Economy {

    static final String GROUP_CODE = "BM-ZONES";
    static final long GROUP = 1;

    private static final int ZONES_AN_OFFICE = 10;
    private static final String[] OWNERS = {
        "FDI_100",
        "FDI_100",
        "FDI_100",
        "FDI_100",
        "FDI_100",
        "LIEN_DOANH",
        "TU_NHAN",
        "TU_NHAN",
        "TU_NHAN",
        "CO_VON_NHA_NUOC",
        "NHA_NUOC",
        "KHONG_PHAI_DN"
    };
    private static final String[] SIZES = {"NHO", "VUA", "LON"};

    private final Scale scale;
    private final SplittableRandom dice;
    private final Numbers entries;

    Economy(Scale scale, SplittableRandom dice, Numbers entries) {
        this.scale = scale;
        this.dice = dice;
        this.entries = entries;
    }

    int enterprises() {
        return scale.units() * 6 / 10;
    }

    private int zones() {
        return scale.offices() * ZONES_AN_OFFICE;
    }

    /** The number of the enterprise in the tables, where groups, zones and enterprises are counted in one row. */
    long enterpriseId(int number) {
        return GROUP + zones() + number;
    }

    long lastOwner() {
        return enterpriseId(enterprises());
    }

    void write(Connections connections) throws SQLException {
        writeZones(connections);
        try (Copy owners = Copy.into(connections, "enterprise.enterprise", "enterprise_id, code");
                Copy rows = Copy.into(
                        connections,
                        "enterprise.enterprise_entry",
                        "entry, posting, enterprise_id, effective_on, name, tax_code, owner_type, size, zone_id, status")) {
            for (int number = 1; number <= enterprises(); number++) {
                owners.row(enterpriseId(number), "E%06d".formatted(number));
                writeLife(rows, number);
            }
            owners.finish();
            rows.finish();
        }
    }

    private void writeZones(Connections connections) throws SQLException {
        try (Copy groups = Copy.into(connections, "enterprise.zone_group", "group_id, code");
                Copy zones = Copy.into(connections, "enterprise.zone", "zone_id, code");
                Copy rows = Copy.into(
                        connections,
                        "enterprise.zone_entry",
                        "entry, posting, zone_id, effective_on, name, group_id, kind")) {
            groups.row(GROUP, GROUP_CODE);
            for (int zone = 1; zone <= zones(); zone++) {
                zones.row(GROUP + zone, "Z%04d".formatted(zone));
                rows.row(entries.next(), 1, GROUP + zone, Days.text(Days.FIRST), "Khu (mẫu) " + zone, GROUP, "KCN");
            }
            groups.finish();
            zones.finish();
            rows.finish();
        }
    }

    /** One in six changes its owner or its size, one in twelve stops. */
    private void writeLife(Copy rows, int number) throws SQLException {
        String owner = OWNERS[dice.nextInt(OWNERS.length)];
        String size = SIZES[dice.nextInt(SIZES.length)];
        long zone = GROUP + 1 + dice.nextInt(zones());
        int since = dice.nextInt(4) > 0 ? Days.FIRST : Days.FIRST + dice.nextInt(3000);
        stated(rows, number, since, owner, size, zone, "HOAT_DONG");
        int later = since + 30 + dice.nextInt(Days.LAST - since);
        if (later < Days.LAST) {
            switch (dice.nextInt(12)) {
                case 0 -> stated(rows, number, later, OWNERS[dice.nextInt(OWNERS.length)], size, zone, "HOAT_DONG");
                case 1 -> stated(rows, number, later, owner, SIZES[dice.nextInt(SIZES.length)], zone, "HOAT_DONG");
                case 2 -> stated(rows, number, later, owner, size, zone, "NGUNG");
                default -> {}
            }
        }
    }

    private void stated(Copy rows, int number, int day, String owner, String size, long zone, String status)
            throws SQLException {
        rows.row(
                entries.next(),
                Days.posting(day),
                enterpriseId(number),
                Days.text(day),
                "Công ty (mẫu) " + number,
                null,
                owner,
                size,
                zone,
                status);
    }
}
