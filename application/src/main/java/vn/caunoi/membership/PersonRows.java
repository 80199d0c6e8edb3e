package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.KNOWN_NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.VietnameseName;

/**
 * Finds the people whom movements name, among those whom the actor can see, and creates who is not there. Nobody tells
 * of people out of reach: they get a record of their own.
 */
@Component
class PersonRows {

    private static final String FIND = """
            select (select p.person_id from membership.person p
                    where p.line = w.line and p.code = w.code
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

    private final DSLContext database;
    private final EntryNumbers numbers;

    PersonRows(DSLContext database, EntryNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A person as a movement at a unit names one. */
    record Wanted(Line line, Member member, long unit) {

        Key key() {
            return new Key(line, member.code());
        }
    }

    record Key(Line line, String code) {}

    /** The number of each person wanted, in order; names that are new are recorded. */
    List<Long> numbersOf(Posting posting, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<@Nullable Long> found = find(wanted);
        Map<Key, Long> created = create(missing(wanted, found));
        List<Long> people = new ArrayList<>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            Long known = found.get(i);
            people.add(
                    known != null
                            ? known
                            : Objects.requireNonNull(created.get(wanted.get(i).key())));
        }
        nameAnew(posting, wanted, people);
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
    private void nameAnew(Posting posting, List<Wanted> wanted, List<Long> people) {
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
        Map<Long, String> known = database.select(KNOWN_NAME.PERSON_ID, KNOWN_NAME.FULL_NAME)
                .from(KNOWN_NAME)
                .where(KNOWN_NAME.PERSON_ID.eq(DSL.any(stated.keySet().toArray(Long[]::new))))
                .fetchMap(KNOWN_NAME.PERSON_ID, KNOWN_NAME.FULL_NAME);
        stated.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
        if (!stated.isEmpty()) {
            database.execute(
                    CALL,
                    posting.number(),
                    stated.keySet().toArray(Long[]::new),
                    stated.values().toArray(String[]::new),
                    stated.values().stream().map(VietnameseName::sortKey).toArray(String[]::new));
        }
    }
}
