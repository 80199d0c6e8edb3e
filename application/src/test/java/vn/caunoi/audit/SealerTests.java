package vn.caunoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.caunoi.access.Actor;
import vn.caunoi.postgres.Credentials;

/** Every event gets one place, whatever happens at the same time and wherever the program is killed. */
class SealerTests {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AuditHouse house;

    @BeforeEach
    void open() {
        house = AuditHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void many_write_and_many_seal_at_once_and_every_event_has_one_place()
            throws ExecutionException, InterruptedException {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (int hand = 0; hand < 4; hand++) {
                work.add(hands.submit(() -> house.happen(25)));
                Sealer sealer = house.sealer();
                work.add(hands.submit(() -> {
                    for (int turn = 0; turn < 5; turn++) {
                        sealer.seal();
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        house.sealer().seal();
        assertThat(house.state().agrees()).isTrue();
        assertThat(house.state().waiting()).isZero();
        assertThat(house.state().head().place()).isEqualTo(100);
        assertThat(house.file().noted()).isEmpty();
    }

    @Test
    void what_was_committed_later_than_its_number_is_sealed_later() throws SQLException {
        try (Connection slow = connect(house.database().login())) {
            slow.setAutoCommit(false);
            Inserts.insert(DSL.using(slow, SQLDialect.POSTGRES), new Actor(1), event(), AuditHouse.MORNING);
            house.happen(2);
            house.sealer().seal();
            assertThat(house.state().head().place()).isEqualTo(2);
            slow.commit();
        }
        assertThat(house.state().waiting()).isEqualTo(1);
        house.sealer().seal();
        assertThat(house.state().head().place()).isEqualTo(3);
        assertThat(house.state().agrees()).isTrue();
    }

    @Test
    void killed_between_event_and_seal_the_next_start_seals() {
        house.happen(3);
        assertThat(house.state()).isEqualTo(new AuditState(Head.START, 3, null, null));
        Sealer next = house.sealer();
        next.start();
        next.stop();
        assertThat(house.state().head().place()).isEqualTo(3);
        assertThat(house.state().waiting()).isZero();
    }

    @Test
    void killed_while_a_place_is_written_nothing_is_wrong() throws IOException {
        house.happen(3);
        house.sealer().seal();
        Head three = house.state().head();
        house.happen(1);
        house.file().announce(three, new Head(4, "f".repeat(64), Instant.EPOCH));
        assertThat(house.state().agrees()).as("announced, not committed").isTrue();
        house.sealer().seal();
        Head four = house.state().head();
        assertThat(four.place()).isEqualTo(4);
        house.file().announce(three, four);
        assertThat(house.state().agrees()).as("committed, not settled").isTrue();
        house.sealer().seal();
        assertThat(Files.readAllLines(house.head())).hasSize(1);
        house.file().settle(three);
        assertThat(house.state().fault()).isEqualTo(Fault.at(Fault.Kind.BEYOND_HEAD, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "OLD_DATABASE, TAIL_CUT, 3",
        "OLD_HEAD, BEYOND_HEAD, 3",
        "NO_HEAD, HEAD_MISSING, 4",
        "NO_SENSE, HEAD_UNREADABLE, 4"
    })
    void what_does_not_agree_at_a_start_is_said_until_somebody_has_settled_it(String what, Fault.Kind kind, long place)
            throws IOException, SQLException {
        house.happen(2);
        house.sealer().seal();
        byte[] old = Files.readAllBytes(house.head());
        house.happen(2);
        house.sealer().seal();
        switch (what) {
            case "OLD_HEAD" -> Files.write(house.head(), old);
            case "NO_HEAD" -> Files.delete(house.head());
            case "NO_SENSE" -> Files.writeString(house.head(), "four\n");
            default -> cutBehind(2);
        }
        Sealer start = house.sealer();
        start.seal();
        Fault noted = Fault.at(kind, place);
        assertThat(start.state().noted()).isEqualTo(noted);
        house.happen(1);
        start.seal();
        AuditState later = house.state();
        assertThat(later.fault()).as("what came afterwards is sealed").isNull();
        assertThat(later.waiting()).isZero();
        assertThat(later.noted()).isEqualTo(noted);
        assertThat(house.login()
                        .fetch("select details->>'kind', account_id from audit.event where action = 'audit.differs'"))
                .singleElement()
                .satisfies(event -> assertThat(event.get(0)).isEqualTo(kind.name()))
                .satisfies(event -> assertThat(event.get(1)).isNull());
        Files.delete(house.file().notes());
        assertThat(house.state().agrees()).isTrue();
    }

    @Test
    void a_running_sealer_wakes_up_for_news() throws InterruptedException {
        Sealer running = house.sealer();
        running.start();
        house.happen(1);
        running.wake();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (house.state().waiting() > 0 && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(house.state().head().place()).isEqualTo(1);
        running.stop();
        assertThat(running.isRunning()).isFalse();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_failure_that_goes_on_is_said_once_and_its_end_too(CapturedOutput output) throws SQLException {
        Sealer sealer = house.sealer();
        try (Connection intruder = house.intruder()) {
            DSLContext tables = DSL.using(intruder, SQLDialect.POSTGRES);
            tables.execute("alter table audit.event rename to gone");
            for (int start = 0; start < 3; start++) {
                sealer.start();
                sealer.stop();
            }
            tables.execute("alter table audit.gone rename to event");
        }
        sealer.start();
        sealer.stop();
        assertThat(output.getAll())
                .containsOnlyOnce("Sealing the audit failed")
                .containsOnlyOnce("The audit is sealed again");
    }

    @Test
    void the_application_adds_in_its_own_name_and_neither_reads_nor_changes() throws SQLException {
        house.happen(1);
        house.sealer().seal();
        String insert =
                "insert into audit.event (happened_at, account_id, action, subject) values (now(), %s, 'changed', 'x')";
        try (Connection app = connect(house.database().app())) {
            DSLContext sql = DSL.using(app, SQLDialect.POSTGRES);
            sql.fetch("select set_config('caunoi.actor', '5', false)");
            assertThat(refusal(sql, insert.formatted("5"))).isEmpty();
            assertThat(refusal(sql, insert.formatted("null"))).isEmpty();
            for (String no : List.of(
                    insert.formatted("6"),
                    "select count(*) from audit.event",
                    "select count(*) from audit.seal",
                    "update audit.event set subject = 'y'",
                    "delete from audit.event",
                    "insert into audit.seal select 2, 2, '', ''")) {
                assertThat(refusal(sql, no)).as(no).isEqualTo("42501");
            }
        }
        for (Credentials user :
                List.of(house.database().login(), house.database().owner())) {
            try (Connection connection = connect(user)) {
                DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
                assertThat(refusal(sql, "update audit.event set subject = subject"))
                        .isEqualTo("42501");
                assertThat(refusal(sql, "update audit.seal set place = place")).isEqualTo("42501");
                for (String table : List.of("audit.event", "audit.seal")) {
                    assertThat(refusal(sql, "delete from " + table)).isEqualTo("42501");
                    assertThat(refusal(sql, "truncate " + table + " cascade")).isEqualTo("42501");
                }
            }
        }
    }

    private static String refusal(DSLContext sql, String statement) {
        try {
            sql.execute(statement);
            return "";
        } catch (org.jooq.exception.DataAccessException refused) {
            return refused.sqlState();
        }
    }

    private void cutBehind(long place) throws SQLException {
        try (Connection intruder = house.intruder()) {
            DSLContext tables = DSL.using(intruder, SQLDialect.POSTGRES);
            tables.execute("delete from audit.seal where place > ?", place);
            tables.execute("delete from audit.event where event > ?", place);
        }
    }

    private static Event event() {
        return Event.of("changed", "x");
    }

    private Connection connect(Credentials user) throws SQLException {
        return DriverManager.getConnection(house.database().url(), user.user(), user.password());
    }
}
