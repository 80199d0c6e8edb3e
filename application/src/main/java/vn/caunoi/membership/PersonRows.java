package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.KNOWN_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.membership.Claims.Claim;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shared.VietnameseName;

/**
 * Finds the people whom movements name, among those whom the actor can see, and creates who is not there. Nobody tells
 * of people out of reach: they get a record of their own. Whom the actor gave away others keep: nothing more is recorded of
 * them here, and no name.
 */
@Component
class PersonRows {

    /** Who was recorded in a unit only after it had been moved to somebody else is as one out of reach. */
    private static final String FIND = """
            select (select p.person_id from membership.person p
                    where p.line = w.line and p.code = w.code
                      and (exists (select from access.whole_reach h where h.account_id = ledger.actor())
                        or exists (select from membership.movement m
                          join access.reach r on r.account_id = ledger.actor() and r.unit_id in (m.from_unit_id, m.to_unit_id)
                          cross join access.derived d
                          where m.person_id = p.person_id
                            and (upper_inf(r.during) or upper(r.during) > least(d.day, m.effective_on))))
                    order by exists (select from membership.movement m where m.person_id = p.person_id
                               and (m.from_unit_id = w.unit_id or m.to_unit_id = w.unit_id)) desc, p.person_id
                    limit 1)
            from unnest(?::text[], ?::text[], ?::bigint[]) with ordinality as w (line, code, unit_id, number)
            order by w.number
            """;

    private static final String CREATE = """
            insert into membership.person (person_id, line, code)
            select * from unnest(?::bigint[], ?::text[], ?::text[])
            """;

    private static final String CALL = """
            insert into membership.person_name (posting, person_id, full_name, sort_key)
            select ?, * from unnest(?::bigint[], ?::text[], ?::text[])
            """;

    /** The policies of the tables say the same. */
    private static final String GIVEN_AWAY = """
            select w.number
            from unnest(?::bigint[], ?::date[], ?::boolean[]) with ordinality as w (person_id, on_day, moves, number)
            where w.person_id is not null
              and not exists (select from access.whole_reach h where h.account_id = ledger.actor() and h.records)
              and membership.given_away(w.person_id, w.on_day, w.moves)
            order by w.number
            """;

    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private final DSLContext database;
    private final EntryNumbers numbers;

    PersonRows(DSLContext database, EntryNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A person as a movement at a unit names one. */
    record Wanted(Line line, Movement movement, long unit) {

        Member member() {
            return Objects.requireNonNull(movement.member());
        }

        Key key() {
            return new Key(line, member().code());
        }

        /** Each refusal names day, unit and person, by which a file finds the one row that is meant. */
        private Refusal refusal(String rule) {
            return Refusal.of(rule, movement.effectiveOn(), where(), member().code());
        }

        private String where() {
            return Objects.requireNonNull(movement.from() == null ? movement.to() : movement.from());
        }

        /** A person given away is answered like one that is not there; who comes in again is for the level above to compare. */
        private Refusal givenAway(long person) {
            return movement.kind().movesMembership()
                    ? refusal("membership.refusal.elsewhere-out-of-reach")
                            .concerning(new Claim(person, unit, movement.effectiveOn()))
                    : refusal("membership.refusal.unknown-person");
        }

        /** A name is the business of who keeps the record; whoever states it as it is known says nothing new. */
        private boolean names(@Nullable String known) {
            String name = member().fullName();
            return name != null && !name.equals(known);
        }
    }

    record Key(Line line, String code) {}

    /** The number of each person wanted, in order; names that are new are recorded. */
    List<Long> numbersOf(Posting posting, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<@Nullable Long> found = find(wanted);
        refuseGivenAway(wanted, found);
        Map<Key, Long> created = create(missing(wanted, found));
        List<Long> people = new ArrayList<>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            Long known = found.get(i);
            people.add(
                    known != null
                            ? known
                            : Objects.requireNonNull(created.get(wanted.get(i).key())));
        }
        nameAnew(posting, wanted, people, new HashSet<>(found));
        return people;
    }

    private List<@Nullable Long> find(List<Wanted> wanted) {
        return database.fetch(
                        FIND,
                        wanted.stream().map(w -> w.line().name()).toArray(String[]::new),
                        wanted.stream().map(w -> w.member().code()).toArray(String[]::new),
                        wanted.stream().map(Wanted::unit).toArray(Long[]::new))
                .getValues(0, Long.class);
    }

    private void refuseGivenAway(List<Wanted> wanted, List<@Nullable Long> found) {
        LocalDate[] days = wanted.stream().map(w -> w.movement().effectiveOn()).toArray(LocalDate[]::new);
        Boolean[] moves =
                wanted.stream().map(w -> w.movement().kind().movesMembership()).toArray(Boolean[]::new);
        refuse(givenAway(found.toArray(Long[]::new), days, moves).stream()
                .map(place -> wanted.get(place).givenAway(Objects.requireNonNull(found.get(place))))
                .toList());
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** At which places stand people of whom nothing of that day may be recorded any more. */
    private List<Integer> givenAway(Long[] people, LocalDate[] days, Boolean[] moves) {
        return database.fetch(GIVEN_AWAY, people, days, moves).getValues(0, Integer.class).stream()
                .map(number -> number - 1)
                .toList();
    }

    private static List<Key> missing(List<Wanted> wanted, List<@Nullable Long> found) {
        List<Key> missing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (found.get(i) == null) {
                missing.add(wanted.get(i).key());
            }
        }
        return missing.stream().distinct().toList();
    }

    private Map<Key, Long> create(List<Key> keys) {
        List<Long> ids = numbers.take("membership.person_id", keys.size());
        Map<Key, Long> created = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            created.put(keys.get(i), ids.get(i));
        }
        if (!keys.isEmpty()) {
            database.execute(
                    CREATE,
                    ids.toArray(Long[]::new),
                    keys.stream().map(key -> key.line().name()).toArray(String[]::new),
                    keys.stream().map(Key::code).toArray(String[]::new));
        }
        return created;
    }

    /** A row of {@code person_name} for every person whose name is stated and is not the last one known. */
    private void nameAnew(Posting posting, List<Wanted> wanted, List<Long> people, Set<@Nullable Long> known) {
        SequencedMap<Long, String> stated = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i).member().fullName();
            if (name != null) {
                stated.put(people.get(i), name);
            }
        }
        if (stated.isEmpty()) {
            return;
        }
        Map<Long, String> called = database.select(KNOWN_NAME.PERSON_ID, KNOWN_NAME.FULL_NAME)
                .from(KNOWN_NAME)
                .where(KNOWN_NAME.PERSON_ID.eq(DSL.any(stated.keySet().toArray(Long[]::new))))
                .fetchMap(KNOWN_NAME.PERSON_ID, KNOWN_NAME.FULL_NAME);
        stated.entrySet().removeIf(entry -> entry.getValue().equals(called.get(entry.getKey())));
        if (!stated.isEmpty()) {
            List<Long> named = stated.keySet().stream().filter(known::contains).toList();
            refuseNames(wanted, people, named, called);
            database.execute(
                    CALL,
                    posting.number(),
                    stated.keySet().toArray(Long[]::new),
                    stated.values().toArray(String[]::new),
                    stated.values().stream().map(VietnameseName::sortKey).toArray(String[]::new));
        }
    }

    /** A name is written by who keeps the record now; of somebody new, by who begins it. */
    private void refuseNames(List<Wanted> wanted, List<Long> people, List<Long> named, Map<Long, String> called) {
        LocalDate[] days = Collections.nCopies(named.size(), FOR_GOOD).toArray(LocalDate[]::new);
        Boolean[] moves = Collections.nCopies(named.size(), true).toArray(Boolean[]::new);
        Set<Long> away = givenAway(named.toArray(Long[]::new), days, moves).stream()
                .map(named::get)
                .collect(Collectors.toSet());
        refuse(IntStream.range(0, wanted.size())
                .filter(i -> away.contains(people.get(i)) && wanted.get(i).names(called.get(people.get(i))))
                .mapToObj(i -> wanted.get(i).refusal("membership.refusal.named-elsewhere"))
                .toList());
    }
}
