package vn.caunoi.membership;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;

/** Turns movements in the words of the office into rows of the ledger: codes become numbers, papers are filed. */
@Component
class MovementWriter {

    private final Units units;
    private final PersonRows people;
    private final Papers papers;
    private final EntryNumbers numbers;
    private final MovementRows rows;

    MovementWriter(Units units, PersonRows people, Papers papers, EntryNumbers numbers, MovementRows rows) {
        this.units = units;
        this.people = people;
        this.papers = papers;
        this.numbers = numbers;
        this.rows = rows;
    }

    List<Long> record(Posting posting, Changes<Movement> changes) {
        Units.ByCode known = units.namedIn(changes.added());
        rows.reverse(posting, changes.voided(), numbers.take(changes.voided().size()));
        List<Long> entries = numbers.take(changes.added().size());
        List<Row> written = written(posting, changes.added(), entries, known);
        rows.insert(posting, written.stream().filter(row -> !row.isNaming()).toList());
        rows.insert(
                posting,
                takenFromPool(posting, written.stream().filter(Row::isNaming).toList()));
        return entries;
    }

    private List<Row> written(Posting posting, List<Movement> movements, List<Long> entries, Units.ByCode known) {
        List<@Nullable Long> persons = persons(posting, movements, known);
        Map<Line, Map<PaperReference, Long>> filed = file(posting, movements, known);
        List<Row> written = new ArrayList<>(movements.size());
        for (int i = 0; i < movements.size(); i++) {
            Movement movement = movements.get(i);
            Line line = known.line(movement);
            written.add(new Row(
                    entries.get(i),
                    line,
                    movement,
                    persons.get(i),
                    known.id(movement.from()),
                    known.id(movement.to()),
                    movement.paper() == null
                            ? null
                            : requireNonNull(filed.get(line)).get(movement.paper()),
                    null));
        }
        return written;
    }

    private List<@Nullable Long> persons(Posting posting, List<Movement> movements, Units.ByCode known) {
        List<Movement> named =
                movements.stream().filter(m -> m.member() != null).toList();
        List<Long> found = people.numbersOf(
                posting,
                named.stream()
                        .map(m -> new PersonRows.Wanted(
                                known.line(m),
                                m,
                                requireNonNull(known.id(m.from() == null ? m.to() : m.from()))))
                        .toList());
        List<@Nullable Long> persons = new ArrayList<>(movements.size());
        int next = 0;
        for (Movement movement : movements) {
            persons.add(movement.member() == null ? null : found.get(next++));
        }
        return persons;
    }

    private Map<Line, Map<PaperReference, Long>> file(Posting posting, List<Movement> movements, Units.ByCode known) {
        Map<Line, Set<PaperReference>> cited = new EnumMap<>(Line.class);
        for (Movement movement : movements) {
            if (movement.paper() != null) {
                cited.computeIfAbsent(known.line(movement), any -> new HashSet<>())
                        .add(movement.paper());
            }
        }
        Map<Line, Map<PaperReference, Long>> filed = new EnumMap<>(Line.class);
        cited.forEach((line, references) -> filed.put(line, papers.file(posting, line, references)));
        return filed;
    }

    /** Earlier days first, so that the same rows take the same classes in whatever order a file gives them. */
    private List<Row> takenFromPool(Posting posting, List<Row> namings) {
        if (namings.isEmpty()) {
            return List.of();
        }
        Pool pool =
                rows.pool(posting, namings.stream().map(Row::unit).distinct().toList());
        Map<Long, Row> taken = new HashMap<>();
        namings.stream()
                .sorted(Comparator.comparing((Row row) -> row.movement().effectiveOn())
                        .thenComparingLong(Row::entry))
                .forEach(row -> taken.put(row.entry(), row.from(pool.take(row.statedCategory(), row.on()))));
        return List.copyOf(taken.values());
    }
}
