package vn.caunoi.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Writes and reads who took part by name, among the people whom the actor may see and had not given away before that day. */
@Component
class ParticipantRows {

    /**
     * By number or by code, within the line of the unit; of two with one code, who went through the unit. Who was given away
     * before the day is as one who is not there, as the policy of the table says.
     */
    private static final String FIND = """
            select (select p.person_id from membership.person p
                    where p.line = u.line and p.code = w.code and (w.person_id is null or w.person_id = p.person_id)
                      and (exists (select from access.whole_reach h where h.account_id = ledger.actor() and h.records)
                        or not membership.given_away(p.person_id, w.on_day, false))
                    order by exists (select from membership.movement m where m.person_id = p.person_id
                               and u.unit_id in (m.from_unit_id, m.to_unit_id)) desc, p.person_id
                    limit 1)
            from unnest(?::text[], ?::bigint[], ?::text[], ?::date[])
              with ordinality as w (unit, person_id, code, on_day, number)
            join organization.unit u on u.code = w.unit
            order by w.number
            """;

    private static final String ADD = """
            insert into activity.participant (activity, posting, person_id)
            select w.activity, ?, w.person_id from unnest(?::bigint[], ?::bigint[]) as w (activity, person_id)
            on conflict do nothing
            """;

    private static final String LIVE = """
            select a.activity, a.person_id, p.code
            from activity.participant a join membership.person p on p.person_id = a.person_id
            where a.posting <= ?
            """;
    private static final String IN_ORDER = " order by p.code, p.person_id";

    private final DSLContext database;

    ParticipantRows(DSLContext database) {
        this.database = database;
    }

    /** Somebody of one activity. */
    private record Named(long entry, Activity activity, Participant who) {}

    void add(Posting posting, List<Long> entries, List<Activity> activities) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            long entry = entries.get(i);
            Activity activity = activities.get(i);
            activity.participants().forEach(who -> named.add(new Named(entry, activity, who)));
        }
        if (named.isEmpty()) {
            return;
        }
        List<@Nullable Long> found = find(named);
        refuseUnknown(named, found);
        database.execute(
                ADD,
                posting.number(),
                named.stream().map(Named::entry).toArray(Long[]::new),
                found.toArray(Long[]::new));
    }

    private List<@Nullable Long> find(List<Named> named) {
        return database.fetch(
                        FIND,
                        named.stream().map(one -> one.activity().unit()).toArray(String[]::new),
                        named.stream().map(one -> one.who().number()).toArray(Long[]::new),
                        named.stream().map(one -> one.who().code()).toArray(String[]::new),
                        named.stream().map(one -> one.activity().on()).toArray(LocalDate[]::new))
                .getValues(0, Long.class);
    }

    private static void refuseUnknown(List<Named> named, List<@Nullable Long> found) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) == null) {
                Activity activity = named.get(i).activity();
                refusals.add(Refusal.of(
                        "activity.refusal.unknown-participant",
                        named.get(i).who().code(),
                        activity.unit(),
                        activity.on()));
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.stream().distinct().toList());
        }
    }

    /** Refuses to write anew what names people out of the actor's sight: they would be lost on the way. */
    void requireSight(List<Long> entries) {
        List<Refusal> hidden =
                database.fetch("""
                        select distinct a.activity from activity.participant a
                        where a.activity = any (?)
                          and not exists (select from membership.person p where p.person_id = a.person_id)
                        """, (Object) entries.toArray(Long[]::new)).getValues(0, Long.class).stream()
                        .map(entry -> Refusal.of("activity.refusal.names-out-of-sight", entry))
                        .toList();
        if (!hidden.isEmpty()) {
            throw new Refused(hidden);
        }
    }

    /** By entry, in the order of their codes; only people whom the actor may see. */
    Map<Long, List<Participant>> live(long pin) {
        return people(LIVE + IN_ORDER, pin);
    }

    /** As {@link #live(long)}, only of these entries. */
    Map<Long, List<Participant>> live(long pin, Collection<Long> entries) {
        return people(LIVE + " and a.activity = any (?)" + IN_ORDER, pin, entries.toArray(Long[]::new));
    }

    private Map<Long, List<Participant>> people(String question, Object... asked) {
        Map<Long, List<Participant>> people = new HashMap<>();
        database.fetch(question, asked)
                .forEach(row -> people.computeIfAbsent(row.get(0, Long.class), entry -> new ArrayList<>())
                        .add(new Participant(row.get(1, Long.class), row.get(2, String.class))));
        return people;
    }
}
