package vn.caunoi.overheard;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.caunoi.postgres.Installation;

/**
 * One database as its owner reads it, asked in plain SQL from rights and placements and from nothing that the application derives:
 * which people an account was ever given to see, and how often it was refused something.
 */
final class Installed implements AutoCloseable {

    private static final String WHOLE =
            "select exists (select from identity.account_grant g where g.account_id = ? and g.everything and g.records)";

    /** Words that name people none of whom stands, or ever stood, where the account holds records. */
    private static final String FOREIGN = """
            with recursive held as (
              select g.unit_id from identity.account_grant g where g.account_id = ? and g.records and g.unit_id is not null
              union
              select e.unit_id from held h join organization.unit_entry e on e.parent_id = h.unit_id
            ), named as (
              select n.person_id, n.full_name as word from membership.person_name n where n.full_name = any (?)
              union
              select p.person_id, p.code from membership.person p where p.code = any (?)
            ), shown as (
              select m.person_id from membership.movement m
              where m.person_id in (select person_id from named)
                and (m.from_unit_id in (select unit_id from held) or m.to_unit_id in (select unit_id from held))
            )
            select word from named
            where word not in (select display_name from identity.holder)
              and word not in (select code from organization.unit)
            group by word having not bool_or(person_id in (select person_id from shown))
            """;

    private static final String LAST_EVENT = "select coalesce(max(event), 0) from audit.event";

    private static final String REFUSALS = """
            select count(*) filter (where action <> 'identity-number.tampered'), count(*) from audit.event
            where account_id = ? and event > ? and action in ('refused', 'sign-in-failed', 'identity-number.tampered')
            """;

    private final Connection owner;
    private final Map<Long, Set<String>> typed = new HashMap<>();

    private Installed(Connection owner) {
        this.owner = owner;
    }

    static Installed at(Installation database) throws SQLException {
        return new Installed(DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password()));
    }

    /** What the account typed itself comes back to it, in this answer or a later one, without telling anything. */
    void typed(long account, Said asked) {
        Set<String> words = typed.computeIfAbsent(account, _ -> new HashSet<>());
        words.addAll(asked.codes());
        words.addAll(asked.names());
    }

    /** Whether the account was given everything, so that nothing is foreign to it. */
    boolean holdsEverything(long account) throws SQLException {
        try (var asked = owner.prepareStatement(WHOLE)) {
            asked.setLong(1, account);
            try (var row = asked.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** People in the answer whom the account may not see. */
    Set<String> foreign(long account, Said answer) throws SQLException {
        Set<String> foreign = new HashSet<>();
        try (var asked = owner.prepareStatement(FOREIGN)) {
            asked.setLong(1, account);
            asked.setArray(2, texts(answer.names()));
            asked.setArray(3, texts(answer.codes()));
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    foreign.add(rows.getString(1));
                }
            }
        }
        foreign.removeAll(typed.getOrDefault(account, Set.of()));
        return foreign;
    }

    /** The last event of the audit. */
    long lastEvent() throws SQLException {
        try (var asked = owner.prepareStatement(LAST_EVENT);
                var row = asked.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * How many events tell that an account was refused something: those that tell of nothing else, and with them those of a number
     * that does not open, which is told on pages too.
     */
    record Refusals(long alone, long all) {}

    /** Those after a given event. */
    Refusals refusals(long account, long after) throws SQLException {
        try (var asked = owner.prepareStatement(REFUSALS)) {
            asked.setLong(1, account);
            asked.setLong(2, after);
            try (var row = asked.executeQuery()) {
                row.next();
                return new Refusals(row.getLong(1), row.getLong(2));
            }
        }
    }

    private java.sql.Array texts(Collection<String> words) throws SQLException {
        return owner.createArrayOf("text", words.toArray());
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
