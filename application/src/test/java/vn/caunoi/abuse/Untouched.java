package vn.caunoi.abuse;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Credentials;
import vn.caunoi.postgres.Installation;

/**
 * Every row of a database as it is now, as number and sum of each table: {@code Untouched before = Untouched.now(house); …
 * assertThat(Untouched.now(house)).isEqualTo(before);}. The audit alone grows with each refusal.
 */
public record Untouched(Map<String, String> tables) {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'audit') and c.relname !~ '^flyway'
            """;

    public static Untouched now(TestInstallation house) {
        return now(house.database());
    }

    public static Untouched now(Installation database) {
        Credentials owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
            Map<String, String> tables = new TreeMap<>();
            sql.fetch(TABLES).getValues(0, String.class).forEach(table -> tables.put(table, rows(sql, table)));
            return new Untouched(tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that hold other rows than they did, for what may change some of them and nothing else. */
    public Set<String> changedSince(Untouched before) {
        Set<String> changed = new TreeSet<>(tables.keySet());
        changed.addAll(before.tables.keySet());
        changed.removeIf(table -> Objects.equals(tables.get(table), before.tables.get(table)));
        return changed;
    }

    private static String rows(DSLContext sql, String table) {
        return sql.fetchSingle("select concat(count(*), '/', sum(hashtextextended(t::text, 0))) from " + table + " t")
                .get(0, String.class);
    }
}
