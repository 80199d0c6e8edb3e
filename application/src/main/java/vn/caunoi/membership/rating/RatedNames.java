package vn.caunoi.membership.rating;

import static vn.caunoi.schema.membership.Tables.UNIT_CODED;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.Posting;
import vn.caunoi.membership.Rating;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Numbers of the units, members and papers that ratings name; nobody is rated who is in no register. */
@Component
class RatedNames {

    /** Of several people with one key, whoever went through the rated unit itself. */
    private static final String PERSONS = """
            select (select p.person_id from membership.person p
                    where p.line = w.line and p.code = w.code
                    order by exists (select from membership.movement m where m.person_id = p.person_id
                               and (m.from_unit_id = w.unit_id or m.to_unit_id = w.unit_id)) desc, p.person_id
                    limit 1)
            from unnest(?::text[], ?::text[], ?::bigint[]) with ordinality as w (line, code, unit_id, number)
            order by w.number
            """;

    private final DSLContext database;
    private final Papers papers;

    RatedNames(DSLContext database, Papers papers) {
        this.database = database;
        this.papers = papers;
    }

    private record Unit(long id, Line line, boolean writable) {}

    private record Key(String unit, String person) {}

    /** What the ratings of one posting name. */
    record Numbers(Map<String, Unit> units, Map<Key, Long> persons, Map<Line, Map<PaperReference, Long>> papers) {

        long unit(Rating rating) {
            return Objects.requireNonNull(units.get(rating.unit())).id();
        }

        @Nullable
        Long person(Rating rating) {
            return rating.person() == null ? null : persons.get(new Key(rating.unit(), rating.person()));
        }

        @Nullable
        Long paper(Rating rating) {
            PaperReference paper = rating.paper();
            Line line = Objects.requireNonNull(units.get(rating.unit())).line();
            return paper == null
                    ? null
                    : Objects.requireNonNull(papers.get(line)).get(paper);
        }
    }

    Numbers in(Posting posting, Collection<Rating> ratings) {
        Map<String, Unit> units = units(ratings);
        refuse(ratings.stream().map(Rating::unit).distinct().flatMap(code -> doubts(code, units.get(code))));
        Map<Key, Long> persons = persons(ratings, units);
        refuse(keys(ratings)
                .filter(key -> !persons.containsKey(key))
                .map(key -> refusal("rating-unknown-person", key.person(), key.unit())));
        return new Numbers(units, persons, file(posting, ratings, units));
    }

    private static void refuse(Stream<Refusal> found) {
        List<Refusal> refusals = found.toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private static Stream<Refusal> doubts(String code, @Nullable Unit unit) {
        if (unit == null) {
            return Stream.of(refusal("unknown-unit", code));
        }
        return unit.writable() ? Stream.empty() : Stream.of(refusal("figures-only", code));
    }

    private static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of("membership.refusal." + rule, arguments);
    }

    private Map<String, Unit> units(Collection<Rating> ratings) {
        Map<String, Unit> units = new HashMap<>();
        var u = UNIT_CODED(ratings.stream().map(Rating::unit).distinct().toArray(String[]::new));
        database.select(u.CODE, u.UNIT_ID, u.LINE, u.WRITABLE)
                .from(u)
                .forEach(row ->
                        units.put(row.value1(), new Unit(row.value2(), Line.valueOf(row.value3()), row.value4())));
        return units;
    }

    private static Stream<Key> keys(Collection<Rating> ratings) {
        return ratings.stream()
                .flatMap(rating -> Stream.ofNullable(rating.person()).map(person -> new Key(rating.unit(), person)))
                .distinct();
    }

    private Map<Key, Long> persons(Collection<Rating> ratings, Map<String, Unit> units) {
        List<Key> keys =
                keys(ratings).filter(key -> units.containsKey(key.unit())).toList();
        Map<Key, Long> persons = new HashMap<>();
        if (keys.isEmpty()) {
            return persons;
        }
        List<Unit> at = keys.stream()
                .map(key -> Objects.requireNonNull(units.get(key.unit())))
                .toList();
        List<@Nullable Long> found = database.fetch(
                        PERSONS,
                        at.stream().map(unit -> unit.line().name()).toArray(String[]::new),
                        keys.stream().map(Key::person).toArray(String[]::new),
                        at.stream().map(Unit::id).toArray(Long[]::new))
                .getValues(0, Long.class);
        for (int i = 0; i < keys.size(); i++) {
            Long person = found.get(i);
            if (person != null) {
                persons.put(keys.get(i), person);
            }
        }
        return persons;
    }

    private Map<Line, Map<PaperReference, Long>> file(
            Posting posting, Collection<Rating> ratings, Map<String, Unit> units) {
        Map<Line, Set<PaperReference>> cited = new EnumMap<>(Line.class);
        for (Rating rating : ratings) {
            if (rating.paper() != null) {
                Line line = Objects.requireNonNull(units.get(rating.unit())).line();
                cited.computeIfAbsent(line, any -> new HashSet<>()).add(rating.paper());
            }
        }
        Map<Line, Map<PaperReference, Long>> filed = new EnumMap<>(Line.class);
        cited.forEach((line, references) -> filed.put(line, papers.file(posting, line, references)));
        return filed;
    }
}
