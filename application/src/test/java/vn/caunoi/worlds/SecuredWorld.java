package vn.caunoi.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.access.Line;
import vn.caunoi.worlds.recount.Recount;

/**
 * A world with two readers of one sub-tree of the Party and one zone: of its records, and of its figures only.
 *
 * @param inside code of the sub-tree's root
 * @param outside code of a unit of the same line that never stood in it
 * @param units numbers of all units that ever stood in it
 */
record SecuredWorld(Ground ground, String inside, String outside, Long[] units, long records, long figures)
        implements AutoCloseable {

    static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
              and c.relname <> 'flyway_schema_history'
            """;
    static final String UNGUARDED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
              and c.relname <> 'flyway_schema_history' and not (c.relrowsecurity and c.relforcerowsecurity)
            """;

    static SecuredWorld of(Ground ground) {
        House house = ground.house();
        List<String> party = Objects.requireNonNull(ground.world().units().get(Line.PARTY));
        Map<String, Integer> kept = kept(house);
        String inside = party.stream()
                .skip(2)
                .max(Comparator.comparingInt(code -> kept.getOrDefault(code, 0)))
                .orElseThrow();
        Recount recount = new Recount(house.owner());
        Long[] units = recount.everInside(inside).toArray(Long[]::new);
        Map<String, Long> ids = house.owner()
                .fetch("select code, unit_id from organization.unit where line = 'PARTY'")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        String outside = party.stream()
                .skip(1)
                .filter(code -> !Set.of(units).contains(ids.get(code)))
                .max(Comparator.comparingInt(code -> kept.getOrDefault(code, 0)))
                .orElseThrow();
        fill(house, List.of(inside, outside, "U01"));
        NUMBERS.forEach(house.owner()::execute);
        for (Line line : List.of(Line.PARTY, Line.UNION)) {
            house.owner().execute(plan(line, "thu", 1));
            house.owner()
                    .execute(
                            "insert into report.plan_use (line, code, number, version, put_by, put_at) values (?, 'thu', 1, 1, 1, now())",
                            line.name());
        }
        return new SecuredWorld(
                ground, inside, outside, units, grant(house, inside, true), grant(house, inside, false));
    }

    /** How many people by name were last in each unit: of who was given away a reader of today sees less. */
    private static Map<String, Integer> kept(House house) {
        return house.owner().fetch("""
                        select u.code, count(*) from (
                          select distinct on (m.person_id) coalesce(m.to_unit_id, m.from_unit_id) as unit_id from membership.live(9999) m
                          where m.person_id is not null and (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id)
                          order by m.person_id, m.effective_on desc, m.entry desc) k
                        join organization.unit u on u.unit_id = k.unit_id group by 1
                        """).intoMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class));
    }

    /** Terms, reports, targets and batches of units in and out of the sub-tree. */
    private static void fill(House house, List<String> units) {
        for (String unit : units) {
            statements(unit).forEach(house.owner()::execute);
            house.owner().execute("""
                            insert into activity.participant (activity, posting, person_id)
                            select max(e.entry), 1, (select min(p.person_id) from membership.person p)
                            from activity.activity_entry e join organization.unit u on u.unit_id = e.unit_id where u.code = ?
                            """, unit);
        }
    }

    /**
     * A number for everybody, looked at once; every two neighbours of a list compared, and said to be one human; everybody claimed
     * by each unit that was left.
     */
    private static final List<String> NUMBERS = List.of(
            """
            insert into membership.identity_number
            select nextval('ledger.entry'), 1, p.person_id, 'CITIZEN', '\\x00', 'x' || p.person_id from membership.person p
            """,
            "insert into membership.number_look (entry, account_id, looked_at, reason) "
                    + "select n.entry, 1, now(), 'x' from membership.identity_number n",
            """
            insert into membership.comparison (posting, one_id, other_id, known_to, same, words)
            select distinct 1, least(p.person_id, p.next), greatest(p.person_id, p.next), 0, true, 'x' from (
              select m.person_id, lead(m.person_id) over (partition by m.to_unit_id order by m.effective_on desc) as next
              from membership.movement m where m.person_id is not null) p
            where p.person_id <> p.next
            """,
            """
            insert into membership.same_person (posting, one_id, other_id)
            select 1, c.one_id, c.other_id from membership.comparison c
            """,
            """
            insert into membership.claim (posting, account_id, person_id, unit_id, claimed_on)
            select distinct 1, 1, m.person_id, coalesce(m.from_unit_id, m.to_unit_id), date '2030-01-01'
            from membership.movement m where m.person_id is not null
            """,
            "insert into membership.claim_conclusion (posting, claim, words) select 1, c.entry, 'x' from membership.claim c");

    /** A number that no row bears yet. */
    private static final String ANY = "2 + (random() * 1000000000)::int";

    private static final String DOER = "coalesce(ledger.actor(), 1)";

    private static String deedWithout(String table, String edition) {
        return "(select min(d.number) from report.deed d where d.edition_id = %s and d.number not in (select t.deed from report.%s t))"
                .formatted(edition, table);
    }

    private static List<String> statements(String unit) {
        String id = "(select unit_id from organization.unit where code = '%s')".formatted(unit);
        String edition = "(select max(e.edition_id) from report.edition e join report.kept_report k "
                + "on k.report_id = e.report_id where k.unit_id = " + id + ")";
        return List.of(
                "insert into report.kept_report (unit_id, template, period, first_day, last_day) "
                        + "values (%s, 'year', '2030' || gen_random_uuid(), '2030-01-01', '2030-12-31')".formatted(id),
                "insert into report.edition (report_id, number, plan_version, cut_off, reason) select max(report_id), %s, 1, "
                                .formatted(ANY)
                        + "'2030-12-31', 'x' from report.kept_report where unit_id = " + id,
                "insert into report.remark (edition_id, kind, about, revision, words, written_by, written_at) "
                        + "values (%s, 'PASSAGE', 'quy-mo', %s, 'x', %s, now())".formatted(edition, ANY, DOER),
                "insert into report.deed (edition_id, number, kind, done_by, done_at) "
                        + "select %s, %s, 'BEGUN', %s, now() from generate_series(1, 3)".formatted(edition, ANY, DOER),
                "insert into report.snapshot values (%s, %s, 1, '{}', 'x')"
                        .formatted(edition, deedWithout("snapshot", edition)),
                "insert into report.paper values (%s, %s, '1-BC/ĐU', 'x', '2031-01-05', '', 'x')"
                        .formatted(edition, deedWithout("paper", edition)),
                "insert into organization.term_entry (posting, unit_id, name, effective_on) values (1, %s, 'NK', '2030-01-01')"
                        .formatted(id),
                "insert into membership.rating (posting, unit_id, during, grain, rated, grade, quantity) "
                        + "values (1, %s, '[2030-01-01,2031-01-01)', 'YEAR', 'TO_CHUC', 'TOT', 1)".formatted(id),
                "insert into activity.activity_entry (posting, unit_id, effective_on, kind) values (1, %s, '2030-01-01', 'KIEM_TRA')"
                        .formatted(id),
                "insert into indicator.observation (posting, indicator, owner_kind, owner_id, during, period, value) "
                        + "values (1, 'cadre.placed', 'UNIT', %s, '[2030-01-01,2031-01-01)', '2030', 1)".formatted(id),
                "insert into target.target_entry (posting, indicator, owner_kind, owner_id, during, period, value) "
                        + "values (1, 'party.members', 'UNIT', %s, '[2030-01-01,2031-01-01)', '2030', 1)"
                                .formatted(id));
    }

    /** A plan of reports, uploaded by an account. */
    static String plan(Line line, String code, long account) {
        return ("insert into report.plan (line, code, version, yaml, fingerprint, uploaded_by, uploaded_at) "
                        + "values ('%s', '%s', 1, '', '%s', %d, now())")
                .formatted(line, code, code, account);
    }

    private static long grant(House house, String unit, boolean records) {
        long account = house.newAccount(records ? "reader" : "counter");
        house.owner().execute("""
                        insert into identity.account_grant (account_id, line, unit_id, records)
                        select ?, u.line, u.unit_id, ? from organization.unit u where u.code = ?
                        """, account, records, unit);
        house.owner().execute("""
                        insert into identity.account_grant (account_id, zone_id, records)
                        select ?, z.zone_id, ? from enterprise.zone z where z.code = 'Z1'
                        """, account, records);
        house.owner().execute("""
                        insert into importing.batch (posting, account_id, file_name, file_sha256, receipt)
                        select min(p.posting), ?, 'x.xlsx', '', '{}' from ledger.posting p
                        where p.posting not in (select b.posting from importing.batch b)
                        """, account);
        house.owner().execute("""
                        insert into report.batch (account_id, line, template, version, period, parent_id, parent, kind,
                                                  standing_on, posting, format, asked_at)
                        select ?, u.line, 'year', 1, '2030', u.unit_id, u.code, 'ALL', '2030-12-31', 1, 'docx', now()
                        from organization.unit u where u.code = ?
                        """, account, unit);
        house.owner()
                .execute(
                        "insert into report.batch_unit (batch_id, position, unit) "
                                + "select batch_id, 1, parent from report.batch where account_id = ?",
                        account);
        house.owner().execute("insert into membership.sent_form values (?, gen_random_uuid(), 1)", account);
        house.owner()
                .execute("insert into unsent.draft values (?, gen_random_uuid(), '/x', '/x', 1, '[]', now())", account);
        house.owner()
                .execute(
                        "insert into unsent.sent values (?, gen_random_uuid(), gen_random_uuid(), '/x', now())",
                        account);
        house.owner().execute("select identity.rebuild_reach()");
        return account;
    }

    House house() {
        return ground.house();
    }

    List<String> asOwner(String sql) {
        return house().owner().fetch(sql).getValues(0, String.class);
    }

    Set<String> unitTexts() {
        return java.util.Arrays.stream(units).map(String::valueOf).collect(Collectors.toSet());
    }

    String unitFacts(String root, Line line) {
        return ("select f.unit_id from indicator.unit_fact(9999, (select unit_id from organization.unit where code = '%s'), '%s', "
                        + "(select array_agg(distinct kind) from indicator.fact(9999)), '1900-01-01', '2100-01-01', null) f")
                .formatted(root, line);
    }

    /** Entries of every kind at a unit, by its number, which an intruder may well guess. */
    List<String> inserts(String unit) {
        List<String> inserts = new ArrayList<>(statements(unit));
        inserts.add(
                "insert into organization.unit_entry (posting, unit_id, effective_on, event, name) values (1, %d, '2030-01-01', 'RENAMED', 'x')"
                        .formatted(id(unit)));
        inserts.replaceAll(sql ->
                sql.replaceAll("\\(select unit_id from organization.unit where code = '[^']*'\\)", id(unit) + ""));
        inserts.add("insert into activity.participant (activity, posting, person_id) values (%s, 1, %s)"
                .formatted(
                        asOwner("select max(entry) from activity.activity_entry where unit_id = " + id(unit))
                                .getFirst(),
                        kept()));
        inserts.add(movement(null, unit));
        inserts.add(movement(unit, null));
        return inserts;
    }

    String movement(@org.jspecify.annotations.Nullable String from, @org.jspecify.annotations.Nullable String to) {
        return "insert into membership.movement (posting, line, effective_on, kind, quantity, from_unit_id, to_unit_id) "
                + "values (1, 'PARTY', '2030-01-01', 'TRANSFERRED', 1, %s, %s)"
                        .formatted(from == null ? "null" : id(from), to == null ? "null" : id(to));
    }

    /** Says that a unit is about to be founded below another. */
    String birth(String unit, String parent, Line line) {
        return "select identity.extend_reach(array[%d]::bigint[], array[%d]::bigint[], '%s')"
                .formatted(id(unit), id(parent), line.name());
    }

    /** Claims someone who went through the inside, or someone who never did, for a unit. */
    String claim(boolean someoneInside, String unit) {
        return "insert into membership.claim (posting, person_id, unit_id, claimed_on) values (1, %s, %d, '2031-01-01')"
                .formatted(someone(someoneInside), id(unit));
    }

    /** Gives another name to someone who moved to the inside last, or to someone who never was there. */
    String naming(boolean someoneInside) {
        return "insert into membership.person_name (posting, person_id, full_name, sort_key) values (1, "
                + (someoneInside ? kept() : someone(false)) + ", 'x', 'x')";
    }

    /** Somebody who moved to the inside last. */
    private String kept() {
        return asOwner(KEPT.formatted(records)).getFirst();
    }

    private static final String KEPT = """
            select max(p.person_id) from membership.person p where (
              select coalesce(m.to_unit_id, m.from_unit_id) from membership.live(9999) m
              where m.person_id = p.person_id and (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id)
              order by m.effective_on desc, m.entry desc limit 1) in (
                select r.unit_id from access.reach r cross join access.derived d
                where r.account_id = %d and r.during @> d.day)
            """;

    private String someone(boolean someoneInside) {
        String list = String.join(",", unitTexts());
        String inside =
                "select m.person_id from membership.movement m where m.from_unit_id in (%s) or m.to_unit_id in (%s)"
                        .formatted(list, list);
        return asOwner("select max(p.person_id) from membership.person p where p.person_id %s (%s)"
                        .formatted(
                                someoneInside ? "in" : "not in",
                                inside.replace(" where ", " where m.person_id is not null and (") + ")"))
                .getFirst();
    }

    private long id(String unit) {
        return Long.parseLong(asOwner("select unit_id from organization.unit where code = '" + unit + "'")
                .getFirst());
    }

    @Override
    public void close() {
        ground.close();
    }
}
