package vn.caunoi.worlds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.model.Chronicle;
import vn.caunoi.worlds.model.Event;
import vn.caunoi.worlds.model.Reckoning;
import vn.caunoi.worlds.model.Told;

/** One random history, told to the house and to the model at once. */
final class History {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int MORE = 3;

    private final House house;
    private final Scribe scribe;
    private final Importer importer;
    private final Histories counts;
    private final Dice dice;
    private final Line line;
    private final Inventor inventor;
    private final Chronicle chronicle = new Chronicle();
    private final List<Imported> batches = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private final Map<Prediction, Pinned> pinned = new LinkedHashMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private LocalDate today = FIRST;
    private long head;
    private Scope scope;

    /** An answer that was given once, and must be given again. */
    private record Pinned(long pin, BigDecimal value) {}

    /**
     * A batch that was taken: its number, the key of the row by the number of each of its entries, what it had corrected,
     * and whether it was undone since.
     */
    private record Imported(long batch, Map<Long, String> rows, List<Told> corrected, AtomicBoolean undone) {

        /** Stated again after a correction was undone, an entry has another number. */
        void renumbered(long before, long now) {
            String row = rows.remove(before);
            if (row != null) {
                rows.put(now, row);
            }
        }
    }

    History(House house, Histories counts, long seed, int number) {
        this.house = house;
        this.scribe = new Scribe(house);
        this.importer = new Importer(house);
        this.scope = house.scope();
        this.counts = counts;
        this.dice = new Dice(seed * 1_000_003 + number);
        this.line = dice.of(Line.PARTY, Line.UNION, Line.YOUTH);
        this.inventor = new Inventor(dice, line, number);
    }

    /** Tells it all; what house and model disagree about. */
    List<String> tell() {
        tell(PostingKind.ENTRY, List.of(), inventor.opening(FIRST));
        List<Operation> operations = operations();
        for (Operation operation : operations) {
            today = today.plusDays(dice.between(0, 60));
            perform(operation);
            if (!disagreements.isEmpty()) {
                return disagreements;
            }
            compareFigure();
        }
        compareBalance();
        askAgain();
        return disagreements;
    }

    /** All of them once and some twice, in any order but that undoing follows imports, at once or late. */
    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(dice.shuffled(List.of(Operation.values())));
        for (int i = 0; i < MORE; i++) {
            operations.add(dice.of(Operation.values()));
        }
        operations.removeAll(Set.of(Operation.IMPORT, Operation.UNDO));
        operations.add(0, Operation.IMPORT);
        operations.add(operations.size() / 3, Operation.IMPORT);
        operations.add(operations.size() / 3 + dice.between(1, 2), Operation.UNDO);
        operations.add(Operation.UNDO);
        return operations;
    }

    private void perform(Operation wanted) {
        Operation operation = wanted == Operation.UNDO && batches.isEmpty() ? Operation.IMPORT : wanted;
        Reckoning now = chronicle.at(Long.MAX_VALUE - 1);
        boolean accepted =
                switch (operation) {
                    case CORRECT -> correct(now);
                    case UNDO -> undo();
                    case IMPORT -> take();
                    case BACK_DATE ->
                        tell(
                                PostingKind.ENTRY,
                                List.of(),
                                inventor.invent(operation, now, dice.day(FIRST.minusDays(30), today)));
                    default -> tell(PostingKind.ENTRY, List.of(), inventor.invent(operation, now, today));
                };
        counts.operation(operation, accepted);
    }

    private boolean correct(Reckoning now) {
        List<Told> told = chronicle.told();
        List<Told> live = told.stream().filter(Told::stands).toList();
        Told wrong = dice.percent(5) ? dice.any(told) : dice.any(live.subList(1, live.size()));
        return tell(PostingKind.CORRECTION, List.of(wrong), List.of(inventor.corrected(wrong.event(), now)));
    }

    private boolean undo() {
        Imported batch = dice.any(batches);
        Set<String> objections = new HashSet<>();
        if (batch.undone().getAndSet(true)) {
            objections.add("undone already");
        }
        List<Told> brought = chronicle.told().stream()
                .filter(told -> batch.rows().containsKey(told.number()))
                .toList();
        objections.addAll(chronicle.correctionsOf(brought));
        List<Told> standing = brought.stream().filter(Told::stands).toList();
        List<Event> restored = batch.corrected().stream().map(Told::event).toList();
        boolean accepted = tell(standing, restored, objections, () -> {
            Scribe.Posted posted = importer.undo(batch.batch());
            for (int i = 0; i < restored.size(); i++) {
                long before = batch.corrected().get(i).number();
                long now = posted.numbers().get(i);
                batches.forEach(each -> each.renumbered(before, now));
            }
            return posted;
        });
        batch.undone().set(accepted || objections.contains("undone already"));
        return accepted;
    }

    /** A file of new rows; often also with another number in a row that was sent before. */
    private boolean take() {
        List<Event> events = new ArrayList<>(inventor.batch(chronicle, today));
        Map<Event, String> keys = new HashMap<>();
        List<Told> corrected = dice.percent(60) ? sentBefore().stream().toList() : List.of();
        corrected.forEach(wrong -> {
            Event right = inventor.counted((Event.Went) wrong.event());
            keys.put(right, rowOf(wrong));
            events.add(right);
        });
        return tell(corrected, events, Set.of(), () -> {
            Importer.Taken taken = importer.take(line, events, keys);
            Map<Long, String> rows = new HashMap<>();
            for (int i = 0; i < events.size(); i++) {
                rows.put(taken.posted().numbers().get(i), Importer.key(events.get(i), keys));
            }
            batches.add(new Imported(taken.batch(), rows, corrected, new AtomicBoolean()));
            counts.correctedByImport(corrected.size());
            return taken.posted();
        });
    }

    /** A row of counted people that stands as it was sent, if there is one. */
    private Optional<Told> sentBefore() {
        List<Told> counted = chronicle.told().stream()
                .filter(told -> told.stands()
                        && told.event() instanceof Event.Went went
                        && went.person() == null
                        && batches.stream().anyMatch(batch -> batch.rows().containsKey(told.number())))
                .toList();
        return counted.isEmpty() ? Optional.empty() : Optional.of(dice.any(counted));
    }

    private String rowOf(Told told) {
        return batches.stream()
                .map(batch -> batch.rows().get(told.number()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private boolean tell(PostingKind kind, List<Told> voided, List<Event> added) {
        return tell(voided, added, Set.of(), () -> scribe.post(kind, voided, added));
    }

    /** The model objects first; then the house is asked. */
    private boolean tell(List<Told> voided, List<Event> added, Set<String> known, Supplier<Scribe.Posted> door) {
        Set<Long> numbers = voided.stream().map(Told::number).collect(Collectors.toSet());
        Set<String> objections = new TreeSet<>(known);
        objections.addAll(chronicle.objections(numbers, added));
        try {
            Scribe.Posted posted = door.get();
            head = posted.posting();
            chronicle.record(head, numbers, added, posted.numbers());
            added.forEach(event -> {
                if (event instanceof Event.Founded founded) {
                    nodes.add(founded.unit());
                }
            });
            scope = house.scope();
            if (!objections.isEmpty()) {
                disagree("accepted although " + objections, voided, added);
            }
            return true;
        } catch (Refused refused) {
            refused.refusals().stream().map(Refusal::rule).distinct().forEach(counts::rule);
            if (objections.isEmpty()) {
                disagree("refused: " + refused.refusals(), voided, added);
            }
            return false;
        }
    }

    private void disagree(String how, List<Told> voided, List<Event> added) {
        disagreements.add(how + "\n  told " + added + "\n  taking back " + voided + "\n  after " + chronicle.told());
    }

    private void compareFigure() {
        Prediction prediction = Prediction.random(dice, line, dice.any(nodes), FIRST.minusDays(5), today);
        BigDecimal value = answer(prediction, head);
        int expected = prediction.expected(chronicle.at(head), line);
        counts.figure();
        if (value.intValueExact() != expected) {
            disagreements.add(prediction + " is " + value + " but should be " + expected + "\n  " + chronicle.told());
        }
        pinned.put(prediction, new Pinned(head, value));
    }

    private BigDecimal answer(Prediction prediction, long pin) {
        return Objects.requireNonNull(house.bean(Figures.class)
                .answer(scope, house.bean(QuestionReader.class).read(scope, prediction.text(pin)))
                .value());
    }

    private void compareBalance() {
        LocalDate first = dice.day(FIRST, today);
        Period period = Period.days(first, first.plusDays(dice.between(0, 400)));
        String node = dice.any(nodes);
        Subject.OfUnit unit =
                (Subject.OfUnit) house.bean(Subjects.class).find(scope, node).orElseThrow();
        Balances.Both both = house.bean(Balances.class).of(scope, unit, period, head);
        Balance members = both.members();
        Reckoning known = chronicle.at(head);
        if (!members.closes()
                || !both.units().closes()
                || members.opening() != known.members(node, first.minusDays(1))
                || members.closing() != known.members(node, period.last())) {
            disagreements.add("balance of " + node + " " + period + " " + both + "\n  " + chronicle.told());
        }
    }

    private void askAgain() {
        pinned.forEach((prediction, answer) -> {
            counts.pinned();
            BigDecimal again = answer(prediction, answer.pin());
            if (again.compareTo(answer.value()) != 0) {
                disagreements.add(prediction + " at " + answer.pin() + " was " + answer.value() + ", now " + again);
            }
        });
    }
}
