package vn.caunoi.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/** An activity is of a known kind, says what its kind wants and no more, and its unit and enterprise were there that day. */
@Component
class ActivityRule implements LedgerRule {

    private static final String KEY = "activity.refusal.";

    private final DSLContext database;
    private final ActivityKinds kinds;

    ActivityRule(DSLContext database, ActivityKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return Stream.of(kinds(posting), unitsNotThere(posting), enterprisesGone(posting), enterprisesOfOthers(posting))
                .flatMap(List::stream)
                .toList();
    }

    private List<Refusal> kinds(Posting posting) {
        return database.fetch("""
                        select e.entry, e.kind, u.code, e.effective_on, u.line, e.people is not null as people,
                               e.amount is not null as amount, e.level is not null as level,
                               e.enterprise_id is not null as enterprise, e.form
                        from activity.activity_entry e join organization.unit u on u.unit_id = e.unit_id
                        where e.posting = ? and e.voids is null
                        """, posting.number()).stream()
                .flatMap(row -> doubt(row).stream()
                        .map(rule -> Refusal.of(
                                        KEY + rule,
                                        row.get("kind", String.class),
                                        row.get("code", String.class),
                                        row.get("effective_on", LocalDate.class))
                                .at(row.get("entry", Long.class))))
                .toList();
    }

    private Optional<String> doubt(Record row) {
        Optional<ActivityKind> known = kinds.find(row.get("kind", String.class));
        if (known.isEmpty()) {
            return Optional.of("unknown-kind");
        }
        ActivityKind kind = known.get();
        if (!kind.lines().contains(row.get("line", Line.class))) {
            return Optional.of("kind-of-other-line");
        }
        return Stream.of("people", "amount", "level", "enterprise")
                .filter(part -> !part(kind, part).admits(row.get(part, Boolean.class)))
                .map(part -> part + (part(kind, part) == Part.NEEDED ? "-needed" : "-not-wanted"))
                .findFirst()
                .or(() -> form(kind, row.get("form", String.class)));
    }

    private static Part part(ActivityKind kind, String name) {
        return switch (name) {
            case "people" -> kind.people();
            case "amount" -> kind.amount();
            case "level" -> kind.level();
            default -> kind.enterprise();
        };
    }

    private static Optional<String> form(ActivityKind kind, @Nullable String form) {
        if (kind.forms().isEmpty()) {
            return form == null ? Optional.empty() : Optional.of("form-not-wanted");
        }
        return form != null && kind.forms().contains(form) ? Optional.empty() : Optional.of("form-needed");
    }

    /** New activities, and old ones of units whose life this posting changed. */
    private List<Refusal> unitsNotThere(Posting posting) {
        return database.fetch("""
                        with reborn as materialized (
                          select e.unit_id, max(e.entry) filter (where e.voids is null) as entry
                          from organization.unit_entry e
                          where e.posting = ? and e.event in ('OPENED', 'FOUNDED', 'ENDED') group by e.unit_id
                        ), asked as materialized (
                          select a.entry, a.posting, a.unit_id, a.kind, a.effective_on
                          from activity.live(?) a where a.posting = ?
                          union
                          select a.entry, a.posting, a.unit_id, a.kind, a.effective_on
                          from reborn r join activity.live(?) a on a.unit_id = r.unit_id
                        ), life as materialized (
                          select e.unit_id,
                                 min(e.effective_on) filter (where e.event in ('OPENED', 'FOUNDED')) as born,
                                 min(e.effective_on) filter (where e.event = 'ENDED') as ended
                          from organization.live(?) e
                          where e.unit_id in (select a.unit_id from asked a) group by e.unit_id
                        )
                        select case when a.posting = ? then a.entry else coalesce(r.entry, a.entry) end,
                               a.kind, u.code, a.effective_on
                        from asked a
                        join organization.unit u on u.unit_id = a.unit_id
                        left join reborn r on r.unit_id = a.unit_id
                        left join life l on l.unit_id = a.unit_id
                        where l.born is null or a.effective_on < l.born or a.effective_on >= l.ended
                        """, number(posting, 6)).map(row -> refusal("unit-not-there", row));
    }

    private List<Refusal> enterprisesGone(Posting posting) {
        return database.fetch("""
                        with touched as materialized (
                          select distinct t.enterprise_id from enterprise.enterprise_entry t where t.posting = ?
                        ), spell as materialized (
                          select s.enterprise_id, range_agg(s.during) as days from enterprise.enterprise_spell(?) s
                          group by s.enterprise_id
                        )
                        select a.entry, a.kind, c.code, a.effective_on
                        from activity.live(?) a
                        join enterprise.enterprise c on c.enterprise_id = a.enterprise_id
                        left join spell s on s.enterprise_id = a.enterprise_id
                        where (a.posting = ? or a.enterprise_id in (select t.enterprise_id from touched t))
                          and (s.days is null or not s.days @> a.effective_on)
                        """, number(posting, 4)).map(row -> refusal("enterprise-not-there", row));
    }

    /** Of an enterprise in a zone one tells who looks after the zone, or has a unit in it: a figure of that zone may rest on it. */
    private List<Refusal> enterprisesOfOthers(Posting posting) {
        return database.fetch("""
                        with held as materialized (
                          select a.entry, a.kind, a.enterprise_id, a.effective_on
                          from activity.live(?) a where a.posting = ? and a.enterprise_id is not null
                        ), placed as materialized (
                          select h.entry, h.kind, h.enterprise_id, h.effective_on, s.zone_id
                          from held h
                          join enterprise.enterprise_spell(?) s
                            on s.enterprise_id = h.enterprise_id and s.during @> h.effective_on
                          where s.zone_id is not null and not exists (
                            select from access.whole_reach w where w.account_id = ledger.actor()) and not exists (
                            select from access.zone_reach z cross join access.derived d
                            where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.owner_id = s.zone_id
                              and z.during @> d.day)
                        )
                        select p.entry, p.kind, c.code, p.effective_on
                        from placed p join enterprise.enterprise c on c.enterprise_id = p.enterprise_id
                        where not exists (
                          select from organization.principal_spell(?) u
                          where u.enterprise_id = p.enterprise_id and u.during @> p.effective_on)
                        """, number(posting, 4)).map(row -> refusal("enterprise-of-others", row));
    }

    private static Object[] number(Posting posting, int times) {
        return Stream.generate(posting::number).limit(times).toArray();
    }

    private static Refusal refusal(String rule, Record row) {
        return Refusal.of(KEY + rule, row.get(1, String.class), row.get(2, String.class), row.get(3, LocalDate.class))
                .at(row.get(0, Long.class));
    }
}
