package vn.caunoi.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.Refusals;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.model.Event;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.Went;

/** What was known at a posting stays what was known at it, also while eight writers post at once. */
class PinnedAnswersTests {

    private static final int WRITERS = 8;
    private static final int READERS = 2;
    private static final int POSTINGS_A_WRITER = Effort.of(12, 60);
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    /** A question at a pin. */
    private record Pinned(QuestionText text) {}

    @Test
    void a_pinned_answer_never_changes_while_eight_writers_post() throws InterruptedException, ExecutionException {
        Map<Pinned, BigDecimal> answers = new ConcurrentHashMap<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger repeated = new AtomicInteger();
        try (House house = House.fresh();
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS)) {
            new Scribe(house).post(PostingKind.ENTRY, List.of(), opening());
            Scope scope = house.scope();
            List<Future<List<String>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Dice dice = new Dice(Effort.seed() + i);
                readers.add(threads.submit(() -> read(house, scope, dice, writing, answers, repeated)));
            }
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                writers.add(() -> write(house, number));
            }
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
            writing.set(false);
            List<String> changed = new ArrayList<>();
            for (Future<List<String>> reader : readers) {
                changed.addAll(reader.get());
            }
            answers.forEach((pinned, value) -> compare(house, scope, pinned, value, changed));
            System.out.println("caunoi: " + answers.size() + " pinned answers, repeated " + repeated + " times while "
                    + WRITERS * POSTINGS_A_WRITER + " postings were made by " + WRITERS + " writers");
            assertThat(changed).isEmpty();
            assertThat(answers.values().stream().distinct().count()).isGreaterThan(10);
            assertThat(repeated).hasPositiveValue();
            assertThatPostingsFollowEachOther(house);
        }
    }

    @Test
    void what_is_not_recorded_yet_is_refused_for_it_would_change() {
        try (House house = House.fresh()) {
            new Scribe(house).post(PostingKind.ENTRY, List.of(), opening());
            QuestionReader reader = house.bean(QuestionReader.class);
            long head = house.bean(Ledger.class).head(house.actor());
            Instant now = house.bean(Clock.class).instant();
            assertThat(reader.pin(house.scope(), Long.toString(head))).isEqualTo(head);
            assertThat(reader.pin(house.scope(), now.toString())).isEqualTo(head);
            assertThat(Refusals.rules(() -> reader.pin(house.scope(), Long.toString(head + 1))))
                    .containsExactly("unknown-posting");
            assertThat(Refusals.rules(() ->
                            reader.pin(house.scope(), now.plusSeconds(3600).toString())))
                    .containsExactly("known-at-future");
            assertThat(Refusals.rules(() -> reader.pin(house.scope(), "-1000000000-01-01T00:00:00Z")))
                    .containsExactly("unclear-known-at");
        }
    }

    /** A posting bears the moment at which it began; an answer of a later moment has to wait for it. */
    @Test
    void a_moment_is_answered_with_what_is_being_recorded_at_it() throws InterruptedException, ExecutionException {
        try (House house = House.fresh();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Ledger ledger = house.bean(Ledger.class);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch waiting = new CountDownLatch(1);
            Future<Long> posting = threads.submit(() -> ledger.post(house.actor(), PostingKind.ENTRY, one -> {
                begun.countDown();
                await(waiting);
                return one.number();
            }));
            begun.await();
            Instant moment = house.bean(Clock.class).instant();
            Future<Long> pin = threads.submit(() -> ledger.pinAt(house.actor(), moment));
            while (!pin.isDone() && !someoneWaits(house)) {
                Thread.onSpinWait();
            }
            waiting.countDown();
            assertThat(pin.get()).isEqualTo(posting.get()).isEqualTo(ledger.pinAt(house.actor(), moment));
        }
    }

    private static boolean someoneWaits(House house) {
        return house.owner()
                .fetchSingle("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .get(0, Boolean.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Event> opening() {
        List<Event> events = new ArrayList<>();
        events.add(new Founded(DAY, "H0-0", "UNION_UPPER", null, "OPENED"));
        for (int i = 1; i <= WRITERS; i++) {
            events.add(new Founded(DAY, "H0-" + i, "UNION_GRASSROOTS", "H0-0", "OPENED"));
            events.add(new Went(DAY, "OPENING", null, 50, null, "H0-" + i));
        }
        return events;
    }

    private static boolean write(House house, int number) {
        Dice dice = new Dice(Effort.seed() + 100 + number);
        Scribe scribe = new Scribe(house);
        String unit = "H0-" + (number + 1);
        for (int i = 0; i < POSTINGS_A_WRITER; i++) {
            LocalDate day = DAY.plusDays(dice.between(1, 1500));
            scribe.post(
                    PostingKind.ENTRY,
                    List.of(),
                    List.of(
                            new Went(day, "ADMITTED", null, dice.between(1, 9), null, unit),
                            new Went(day, "ADMITTED", "n" + number + "-" + i, 1, null, unit),
                            new Went(day, "TRANSFERRED", "n" + number + "-" + i, 1, unit, "H0-0")));
        }
        return true;
    }

    private static List<String> read(
            House house,
            Scope scope,
            Dice dice,
            AtomicBoolean writing,
            Map<Pinned, BigDecimal> answers,
            AtomicInteger repeated) {
        List<String> changed = new ArrayList<>();
        while (writing.get()) {
            long head = house.bean(Ledger.class).head(house.actor());
            long pin = dice.percent(50) ? head : dice.between(1, (int) head);
            String known = dice.percent(85)
                    ? Long.toString(pin)
                    : house.bean(Clock.class).instant().toString();
            Pinned pinned = new Pinned(question(dice, known));
            BigDecimal value = answer(house, scope, pinned);
            BigDecimal before = answers.putIfAbsent(pinned, value);
            if (before != null) {
                repeated.incrementAndGet();
                if (before.compareTo(value) != 0) {
                    changed.add(pinned + " was " + before + ", now " + value);
                }
            }
            answers.keySet().stream()
                    .skip(dice.between(0, answers.size() - 1))
                    .findFirst()
                    .ifPresent(earlier -> {
                        repeated.incrementAndGet();
                        compare(house, scope, earlier, Objects.requireNonNull(answers.get(earlier)), changed);
                    });
        }
        return changed;
    }

    private static QuestionText question(Dice dice, String known) {
        String unit = dice.percent(60) ? "H0-0" : "H0-" + dice.between(1, WRITERS);
        String day = DAY.plusDays(dice.between(0, 15) * 100L).toString();
        return dice.percent(50)
                ? new QuestionText("union.members", unit, null, day, null, List.of(), known)
                : new QuestionText("union.members.joined", unit, DAY + ".." + day, null, null, List.of(), known);
    }

    private static BigDecimal answer(House house, Scope scope, Pinned pinned) {
        return Objects.requireNonNull(house.bean(Figures.class)
                .answer(scope, house.bean(QuestionReader.class).read(scope, pinned.text()))
                .value());
    }

    private static void compare(House house, Scope scope, Pinned pinned, BigDecimal before, List<String> changed) {
        BigDecimal now = answer(house, scope, pinned);
        if (now.compareTo(before) != 0) {
            changed.add(pinned + " was " + before + ", now " + now);
        }
    }

    private static void assertThatPostingsFollowEachOther(House house) {
        assertThat(house.owner()
                        .fetchSingle("select count(*) = max(posting) and min(posting) = 1 from ledger.posting")
                        .get(0, Boolean.class))
                .as("no number is missing")
                .isTrue();
        assertThat(house.owner().fetch("""
                                select a.posting from ledger.posting a join ledger.posting b on b.posting = a.posting + 1
                                where b.recorded_at <= a.recorded_at
                                """))
                .as("recorded later, numbered earlier")
                .isEmpty();
    }
}
