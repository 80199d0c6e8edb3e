package vn.caunoi.worlds;

import java.util.List;

/**
 * A table behind row-level security, and what a reader of one sub-tree should see of it.
 *
 * @param key what names a row
 * @param inside the condition, over the arrays {@code units} and {@code account}, which the visible rows meet and no other
 * @param openToAll whether every account may read all of it
 */
record Guarded(String table, String key, String inside, boolean openToAll) {

    static List<Guarded> all() {
        return List.of(
                open("ledger.posting", "posting"),
                open("enterprise.zone_group", "group_id"),
                open("enterprise.zone", "zone_id"),
                open("enterprise.enterprise", "enterprise_id"),
                open("enterprise.zone_entry", "entry"),
                open("enterprise.enterprise_entry", "entry"),
                open("identity.account", "account_id"),
                open("identity.holder", "holder_id"),
                open("access.derived", "day"),
                of("paper.paper", "paper_id", "line = 'PARTY' or line is null"),
                of("organization.unit", "unit_id", "unit_id = any (units)"),
                of("organization.unit_entry", "entry", "unit_id = any (units)"),
                of(
                        "organization.term_entry",
                        "entry",
                        "unit_id = any (units) and " + told("term_entry.unit_id", "term_entry.effective_on")),
                of("membership.movement", "entry", "from_unit_id = any (units) or to_unit_id = any (units)"),
                of("membership.person", "person_id", PERSON_INSIDE),
                of("membership.person_name", "entry", PERSON_INSIDE),
                of("membership.identity_number", "entry", kept("identity_number.person_id")),
                of(
                        "membership.number_look",
                        "look",
                        "entry in (select n.entry from membership.identity_number n where " + kept("n.person_id")
                                + ")"),
                of("membership.comparison", "entry", kept("one_id") + " and " + kept("other_id")),
                of("membership.claim", "entry", CLAIM_REACHED.formatted("claim.unit_id") + kept("claim.person_id")),
                of(
                        "membership.claim_conclusion",
                        "entry",
                        "claim in (select c.entry from membership.claim c where " + CLAIM_REACHED.formatted("c.unit_id")
                                + kept("c.person_id") + ")"),
                of("membership.same_person", "entry", kept("one_id") + " and " + kept("other_id")),
                of("membership.rating", "entry", "unit_id = any (units)"),
                of("membership.sent_form", "form", "account_id = account"),
                of("unsent.draft", "form_key", "account_id = account"),
                of("unsent.sent", "sent", "account_id = account"),
                of("activity.activity_entry", "entry", "unit_id = any (units)"),
                of(
                        "activity.participant",
                        "activity || ' ' || person_id",
                        "activity in (select e.entry from activity.activity_entry e where e.unit_id = any (units))"),
                of("indicator.observation", "entry", owned("observation")),
                of("target.target_entry", "entry", owned("target_entry")),
                of("importing.batch", "batch_id", "account_id = account"),
                of("report.kept_report", "report_id", "unit_id = any (units)"),
                of("report.edition", "edition_id", "edition_id in " + EDITIONS_INSIDE),
                of("report.remark", "edition_id || ' ' || about", "edition_id in " + EDITIONS_INSIDE),
                of("report.deed", "edition_id || ' ' || number", "edition_id in " + EDITIONS_INSIDE),
                of("report.snapshot", "edition_id || ' ' || deed", "edition_id in " + EDITIONS_INSIDE),
                of("report.paper", "edition_id || ' ' || deed", "edition_id in " + EDITIONS_INSIDE),
                of("report.batch", "batch_id", "account_id = account"),
                of(
                        "report.batch_unit",
                        "batch_id || ' ' || position",
                        "batch_id in (select b.batch_id from report.batch b where b.account_id = account)"),
                of("report.plan", "line || code || version", "line = 'PARTY'"),
                of("report.plan_use", "line || code || number", "line = 'PARTY'"),
                of("identity.account_grant", "grant_id", "account_id = account"),
                of("access.reach", "unit_id || ' ' || account_id || during::text", "account_id = account"),
                of("access.zone_reach", "owner_id || ' ' || account_id", "account_id = account"),
                of("access.whole_reach", "account_id", "account_id = account"));
    }

    private static final String PERSON_INSIDE = """
            person_id in (select m.person_id from membership.movement m
                          where m.from_unit_id = any (units) or m.to_unit_id = any (units))
            """;
    private static final String CLAIM_REACHED = """
            account_id <> account and %s in (select r.unit_id from access.reach r where r.account_id = account
                   and r.during @> (select d.day from access.derived d)) and
            """;
    private static final String EDITIONS_INSIDE = """
            (select e.edition_id from report.edition e join report.kept_report k on k.report_id = e.report_id
             where k.unit_id = any (units))
            """;
    private static final String OF_ZONE = """
              or owner_kind = 'ZONE' and owner_id = (select z.zone_id from enterprise.zone z where z.code = 'Z1')
              or owner_kind = 'ENTERPRISE' and owner_id in (
                select e.enterprise_id from enterprise.enterprise_entry e join enterprise.zone z on z.zone_id = e.zone_id
                where z.code = 'Z1')
                and (owner_id not in (select l.enterprise_id from enterprise.live_enterprises(9999) l) or exists (
                  select from access.derived d cross join (
                    select l.enterprise_id, l.zone_id, lag(l.effective_on) over spells as before, l.effective_on as since,
                           lead(l.effective_on) over spells as until
                    from enterprise.live_enterprises(9999) l
                    window spells as (partition by l.enterprise_id order by l.effective_on, l.entry)) s
                  where s.enterprise_id = owner_id
                    and s.zone_id = (select z.zone_id from enterprise.zone z where z.code = 'Z1')
                    and (s.before is null or s.since <= d.day)
                    and (s.until is null or s.until > least(d.day, lower(%1$s.during)))))
            """;

    /** What was said of a unit for days that begin while it was reached, what of a zone, and of enterprises while in it. */
    private static String owned(String table) {
        return "owner_kind = 'UNIT' and owner_id = any (units) and " + told("owner_id", "lower(" + table + ".during)")
                + OF_ZONE.formatted(table);
    }

    /** Whether a unit is reached still, or was to be reached after a day. */
    private static String told(String unit, String day) {
        return """
                exists (select from access.reach r cross join access.derived d where r.account_id = account
                  and r.unit_id = %s and (upper_inf(r.during) or upper(r.during) > least(d.day, %s)))
                """.formatted(unit, day);
    }

    /** Whether the unit to which a person last moved is reached today. */
    private static String kept(String person) {
        return """
                (select coalesce(m.to_unit_id, m.from_unit_id) from membership.live(9999) m where m.person_id = %s
                 order by (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id) desc, m.effective_on desc,
                   m.entry desc limit 1) in (
                  select r.unit_id from access.reach r where r.account_id = account
                  and r.during @> (select d.day from access.derived d))
                """.formatted(person);
    }

    private static Guarded open(String table, String key) {
        return new Guarded(table, key, "true", true);
    }

    private static Guarded of(String table, String key, String inside) {
        return new Guarded(table, key, inside, false);
    }

    /** What the reader should see, asked as owner. */
    String expected(Long[] units, long account) {
        StringBuilder list = new StringBuilder();
        for (Long unit : units) {
            list.append(list.isEmpty() ? "" : ",").append(unit);
        }
        return "select (%s)::text from %s, (select array[%s]::bigint[] as units, %d::bigint as account) given where %s"
                .formatted(key, table, list, account, inside);
    }

    String visible() {
        return "select (%s)::text from %s".formatted(key, table);
    }

    @Override
    public String toString() {
        return table;
    }
}
