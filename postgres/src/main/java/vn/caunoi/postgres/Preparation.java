package vn.caunoi.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes what a database needs before its first migration: groups of the server, users and extensions of the database.
 * Every step looks first, so it may be repeated and may run in several programs at once.
 */
record Preparation(Sql sql, String url, String database) {

    private static final int OLDEST_VERSION = 180_000;

    /** All five are trusted: the owner of a database may create them without being superuser. */
    private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist", "pgcrypto", "ltree");

    static void createDatabase(Sql sql, String database) throws SQLException {
        Sql.insist(() -> {
            ensureGroups(sql);
            if (!sql.isTrue("select exists (select from pg_database where datname = ?)", database)) {
                sql.execute("create database %s owner %s template template0", database, Role.OWNER.group());
            }
        });
    }

    Installation run(Secrets secrets) throws SQLException, IOException {
        refuseOldServer();
        var users = Stream.of(Role.OWNER, Role.APP, Role.LOGIN)
                .map(role -> role.user(database))
                .toList();
        var passwords = secrets.passwords(database, users);
        var installation = new Installation(
                url, user(Role.OWNER, passwords), user(Role.APP, passwords), user(Role.LOGIN, passwords));
        Sql.insist(() -> ensureAll(installation));
        return installation;
    }

    private Credentials user(Role role, Map<String, String> passwords) {
        var name = role.user(database);
        return new Credentials(name, passwords.getOrDefault(name, ""));
    }

    private void refuseOldServer() throws SQLException {
        refuseOlderThan18(
                sql.number("select current_setting('server_version_num')::int"),
                sql.connection().getMetaData().getDatabaseProductVersion());
    }

    static void refuseOlderThan18(int number, String version) {
        if (number < OLDEST_VERSION) {
            throw PostgresRefusal.of("server.version", version);
        }
    }

    private void ensureAll(Installation installation) throws SQLException {
        ensureGroups(sql);
        ensureUser(installation.owner());
        ensureUser(installation.app());
        ensureUser(installation.login());
        ensureMember(installation.owner(), Role.OWNER, "with inherit true, set true");
        ensureMember(installation.app(), Role.APP, "with inherit true, set true");
        ensureMember(installation.app(), Role.COUNTER, "with inherit false, set true");
        ensureMember(installation.login(), Role.LOGIN, "with inherit true, set true");
        ensureOwnerMayCreateSchemas();
        for (var extension : EXTENSIONS) {
            sql.execute("create extension if not exists %s with schema public", extension);
        }
    }

    private static void ensureGroups(Sql sql) throws SQLException {
        for (var role : Role.values()) {
            if (!exists(sql, role.group())) {
                sql.execute("create role %s nologin", role.group());
            }
        }
    }

    private static boolean exists(Sql sql, String role) throws SQLException {
        return sql.isTrue("select exists (select from pg_roles where rolname = ?)", role);
    }

    /** After a lost or restored DIR/secrets the server knows another password, and gets ours anew. */
    private void ensureUser(Credentials user) throws SQLException {
        if (!exists(sql, user.user())) {
            sql.execute("create role %s login", user.user());
            sql.setPassword(user);
        } else if (!user.open(url)) {
            sql.setPassword(user);
        }
    }

    private void ensureMember(Credentials user, Role role, String options) throws SQLException {
        if (!sql.isTrue("select pg_has_role(?, ?, 'set')", user.user(), role.group())) {
            sql.execute("grant %s to %s " + options, role.group(), user.user());
        }
    }

    private void ensureOwnerMayCreateSchemas() throws SQLException {
        if (!ownerMayCreateSchemas()) {
            sql.execute("grant create on database %s to %s", database, Role.OWNER.group());
            if (!ownerMayCreateSchemas()) {
                throw new SQLException("no grant option on database " + database, "42501");
            }
        }
    }

    private boolean ownerMayCreateSchemas() throws SQLException {
        return sql.isTrue("select has_database_privilege(?, ?, 'create')", Role.OWNER.group(), database);
    }
}
