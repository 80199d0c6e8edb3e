package vn.caunoi.worlds.walls;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Holes in the second wall: row-level security, and the functions that look past it. */
final class SqlHoles {

    private SqlHoles() {}

    static List<Hole> all() {
        return List.of(
                open(
                        "row-level security of the units is off",
                        Hole.under("/to-chuc/{unit}"),
                        "organization.unit",
                        "organization.unit_entry"),
                open(
                        "row-level security of the members is off",
                        Hole.under("/thanh-vien/{person}", "/thanh-vien/but-toan"),
                        "membership.movement",
                        "membership.person",
                        "membership.person_name"),
                open(
                        "row-level security of the targets is off",
                        Hole.under("/chi-tieu/{target}"),
                        "target.target_entry"),
                judged(
                        "a job answers whoever knows its number",
                        Hole.under("/api/v1/report-batches", "/bao-cao/hang-loat/{batch}"),
                        "report.batch",
                        "report.batch_unit"),
                judged(
                        "an import answers whoever knows its number",
                        Hole.under("/nhap-du-lieu/lan"),
                        "importing.batch"),
                function(
                        "a search that looks past the walls forgets to ask who asks",
                        List.of(Endpoint.read("GET /tim | /tim?q=nguyen+van+cau | READ | - | 200")),
                        "membership.ever_named(bigint[])",
                        "((r.account_id = ledger.actor()) AND r.records AND (r.unit_id = ANY (ever_named.units)))",
                        "true"),
                new Hole(
                        "what is reached is derived one unit too wide",
                        Hole.under("/to-chuc/{unit}/truc-thuoc", "/api/v1/figures?"),
                        true,
                        SqlHoles::tooWide));
    }

    private static void tooWide(WalledWorld world, Runnable work) {
        world.asOwner(owner -> owner.execute("""
                insert into access.reach (account_id, line, unit_id, during, records)
                select r.account_id, u.line, u.unit_id, daterange(null, null), true
                from organization.unit u, (select distinct account_id, line from access.reach) r
                where r.line = u.line and u.code in (%s) on conflict do nothing
                """.formatted(besides())));
        try {
            work.run();
        } finally {
            world.asOwner(owner -> owner.fetch("select identity.rebuild_reach()"));
        }
    }

    private static String besides() {
        return Place.all().stream()
                .filter(place -> place.spot() == Spot.BESIDE && !place.ended())
                .map(place -> "'" + place.code() + "'")
                .collect(Collectors.joining(","));
    }

    /** Without the gate, so that only the wall behind it could hold. */
    private static Hole open(String name, List<Endpoint> slice, String... tables) {
        return new Hole(name, slice, false, (world, work) -> without(world, work, tables));
    }

    private static Hole judged(String name, List<Endpoint> slice, String... tables) {
        return new Hole(name, slice, true, (world, work) -> without(world, work, tables));
    }

    private static void without(WalledWorld world, Runnable work, String... tables) {
        set(world, "disable", tables);
        try {
            work.run();
        } finally {
            set(world, "enable", tables);
        }
    }

    private static void set(WalledWorld world, String security, String... tables) {
        world.asOwner(owner -> {
            for (String table : tables) {
                owner.execute("alter table " + table + " " + security + " row level security");
            }
            return tables.length;
        });
    }

    private static Hole function(String name, List<Endpoint> slice, String function, String asks, String instead) {
        return new Hole(name, slice, true, (world, work) -> {
            String written = world.asOwner(owner -> definition(owner, function));
            if (!written.contains(asks)) throw new IllegalStateException(function + " reads otherwise: " + written);
            world.asOwner(owner -> owner.execute(written.replace(asks, instead)));
            try {
                work.run();
            } finally {
                world.asOwner(owner -> owner.execute(written));
            }
        });
    }

    private static String definition(DSLContext owner, String function) {
        return owner.fetchSingle("select pg_get_functiondef(?::regprocedure)", function)
                .get(0, String.class);
    }
}
