package vn.caunoi.activity.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.VietnameseName;

/** People of one line whose records the reader holds, for naming who took part. */
@Component
public class Candidates {

    /** Where everybody visible is on the day: where the last movement until then led. */
    private static final String PEOPLE = """
            select p.person_id, p.code, k.full_name, k.sort_key, m.to_unit_id,
                   (select n.name from organization.name_spell(?) n
                    where n.unit_id = m.to_unit_id and n.during @> ?::date limit 1) as unit
            from membership.person p
            left join membership.known_name k on k.person_id = p.person_id
            left join lateral (
              select m.to_unit_id from membership.live(?) m
              where m.person_id = p.person_id and m.effective_on <= ?
              order by m.effective_on desc, m.entry desc limit 1) m on true
            """;

    private static final String GIVEN_AWAY = """
            select w.person_id from unnest(?::bigint[]) as w (person_id)
            where not exists (select from access.whole_reach h where h.account_id = ledger.actor() and h.records)
              and membership.given_away(w.person_id, ?, false)
            """;

    private final DSLContext database;
    private final Transactions transactions;

    Candidates(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * People by given name: those in the sub-tree of the unit on the day where no words are given, else everybody of the
     * line whose name or code has all the words. Who was given away before the day is not offered.
     */
    public List<Candidate> of(Scope scope, Unit unit, LocalDate day, String words, long pin, int most) {
        return transactions.reading(scope.actor(), () -> {
            Set<Long> held = new HashSet<>(Arrays.asList(Held.records(scope)));
            Set<Long> below = words.isBlank() ? below(unit, day, pin) : Set.of();
            List<Candidate> found = people(unit.line(), null, day, pin, held)
                    .filter(row ->
                            words.isBlank() ? below.contains(row.get("to_unit_id", Long.class)) : matches(row, words))
                    .map(row -> candidate(row, held))
                    .toList();
            return recordable(found, day).limit(most).toList();
        });
    }

    /** Those of the people of these numbers whom the reader may name on the day: not whom he gave away before. */
    public List<Candidate> recordable(Scope scope, Line line, Collection<Long> numbers, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> recordable(numbered(scope, line, numbers, day, pin), day).toList());
    }

    private Stream<Candidate> recordable(List<Candidate> people, LocalDate day) {
        Long[] numbers = people.stream().map(Candidate::number).toArray(Long[]::new);
        Set<Long> away = new HashSet<>(database.fetch(GIVEN_AWAY, numbers, day).getValues(0, Long.class));
        return people.stream().filter(one -> !away.contains(one.number()));
    }

    /** The people of these numbers, by given name; who is out of the reader's sight is absent. */
    public List<Candidate> numbered(Scope scope, Line line, Collection<Long> numbers, LocalDate day, long pin) {
        return transactions.reading(scope.actor(), () -> {
            Set<Long> held = new HashSet<>(Arrays.asList(Held.records(scope)));
            return people(line, numbers, day, pin, held)
                    .map(row -> candidate(row, held))
                    .toList();
        });
    }

    /** The numbers of the people whom an activity names, where the reader holds the records. */
    public List<Long> named(Scope scope, long activity) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("select a.person_id from activity.participant a where a.activity = ?", activity)
                        .getValues(0, Long.class));
    }

    /** The live activities that name a person, the latest first. */
    public List<Long> naming(Scope scope, long person, long pin, int most) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("""
                        select e.entry from activity.participant a join activity.live(?) e on e.entry = a.activity
                        where a.person_id = ? and e.unit_id = any (?)
                        order by e.effective_on desc, e.entry desc limit ?
                        """, pin, person, Held.records(scope), most)
                        .getValues(0, Long.class));
    }

    private Stream<Record> people(
            Line line, @Nullable Collection<Long> numbers, LocalDate day, long pin, Set<Long> held) {
        Long[] units = held.toArray(Long[]::new);
        Long[] asked = numbers == null ? null : numbers.toArray(Long[]::new);
        return database
                .fetch(
                        PEOPLE + " where p.line = ? and (cast(? as bigint[]) is null or p.person_id = any (?))"
                                + " and exists (select from membership.movement h where h.person_id = p.person_id"
                                + " and (h.from_unit_id = any (?) or h.to_unit_id = any (?)))",
                        pin,
                        day,
                        pin,
                        day,
                        line.name(),
                        asked,
                        asked,
                        units,
                        units)
                .stream()
                .map(Record.class::cast)
                .sorted(Comparator.comparing(
                                (Record row) -> row.get("sort_key", String.class),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.get("code", String.class)));
    }

    private Set<Long> below(Unit unit, LocalDate day, long pin) {
        return new HashSet<>(database.fetch(
                        "select t.unit_id from organization.within(?, ?) t where t.during @> ?::date",
                        unit.id().value(),
                        pin,
                        day)
                .getValues(0, Long.class));
    }

    private static boolean matches(Record row, String words) {
        String name = row.get("full_name", String.class);
        String folded = VietnameseName.fold((name == null ? "" : name) + " " + row.get("code", String.class));
        return Arrays.stream(VietnameseName.fold(words).split(" ")).allMatch(folded::contains);
    }

    private static Candidate candidate(Record row, Set<Long> held) {
        Long unit = row.get("to_unit_id", Long.class);
        return new Candidate(
                row.get("person_id", Long.class),
                row.get("code", String.class),
                row.get("full_name", String.class),
                unit == null || !held.contains(unit) ? null : row.get("unit", String.class));
    }
}
