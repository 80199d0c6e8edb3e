package vn.caunoi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.Effort;
import vn.caunoi.crash.Witness.Sight;

/** Whatever is killed during an import, each batch is there afterwards as a whole or not at all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashTests {

    private static final int FIRST_START_KILLS = Effort.of(1, 5);
    private static final int FIRST_START_MILLIS = 6000;
    private static final int PROGRAM_KILLS = Effort.of(5, 20);
    private static final int SERVER_KILLS = Effort.of(1, 3);

    /** Of the kills that are wanted so many must fall into an open transaction, however many are needed for it. */
    private static final int OPEN_PERCENT = 60;

    private static final int MORE = 6;
    private static final int KILLS_OF_ONE_BATCH = 3;

    @TempDir
    private static Path home;

    private static Path data;
    private static Office office;
    private static Aim aim;

    @BeforeAll
    static void serveAndWatchOneImport() {
        data = home.resolve("data");
        Random random = new Random(Effort.seed());
        killFirstStarts(random);
        office = Office.open(data);
        try (Witness witness = office.witness()) {
            var answer = office.send();
            aim = Aim.learnt(random, witness);
            assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(200);
        }
        assertThat(office.isCurrentWhole()).isTrue();
        office.finishCurrent();
    }

    /** Whatever a first start had done by then, the next one goes on from there. */
    private static void killFirstStarts(Random random) {
        for (int kill = 1; kill <= FIRST_START_KILLS; kill++) {
            int millis = random.nextInt(FIRST_START_MILLIS);
            Launched start = Launched.serve(data, List.of("--port", "0"));
            Launched.pause(millis);
            start.kill();
            System.out.printf("a first start killed after %,d ms%n", millis);
        }
    }

    @AfterAll
    static void leaveNothingBehind() {
        try {
            office.application().close();
            assertThat(LeftBehind.servers(data)).isEmpty();
        } finally {
            LeftBehind.end();
        }
    }

    @Test
    @Order(1)
    void a_program_killed_during_an_import_leaves_the_batch_whole_or_absent() {
        List<Kill> kills = new ArrayList<>();
        while (isWanted(kills, PROGRAM_KILLS)) {
            Optional<Sight> seen;
            try (Witness witness = office.witness()) {
                office.send();
                seen = aim.take(witness, kills.size() + 1);
                office.application().kill();
            }
            String recovery = office.startAgain();
            note(kills, new Kill("program", seen, office.isCurrentWhole(), recovery));
            sendAgain(kills);
        }
        judge(kills, PROGRAM_KILLS);
    }

    @Test
    @Order(2)
    void a_server_killed_during_an_import_comes_back_under_the_living_program() {
        List<Kill> kills = new ArrayList<>();
        while (isWanted(kills, SERVER_KILLS)) {
            Optional<Sight> seen;
            CompletableFuture<HttpResponse<String>> answer;
            Outage outage;
            try (Witness witness = office.witness()) {
                answer = office.send();
                seen = aim.take(witness, kills.size() + 1);
                outage = Outage.of(office.application());
            }
            Outage.refuseOtherThanFigureOrProblem(answer.join());
            String recovery = outage + ", the import " + answer.join().statusCode();
            note(kills, new Kill("server", seen, office.isCurrentWhole(), recovery));
            sendAgain(kills);
        }
        judge(kills, SERVER_KILLS);
    }

    /** Some more than asked for, where too many blows fell between transactions, or all before the first row. */
    private static boolean isWanted(List<Kill> kills, int count) {
        return kills.size() < count || (kills.size() < count + MORE && !isTelling(kills, count));
    }

    private static boolean isTelling(List<Kill> kills, int count) {
        return 100 * Kill.open(kills) >= OPEN_PERCENT * count && kills.stream().anyMatch(Kill::hitWrittenRows);
    }

    /** Most killed imports are sent again to be killed again; every third, and those that got through, to the end. */
    private static void sendAgain(List<Kill> kills) {
        if (kills.getLast().whole() || kills.size() % KILLS_OF_ONE_BATCH == 0) {
            office.finishCurrent();
        }
    }

    private static void note(List<Kill> kills, Kill kill) {
        kills.add(kill);
        System.out.println(kills.size() + ". " + kill);
    }

    private static void judge(List<Kill> kills, int count) {
        System.out.println(Kill.summary(kills));
        assertThat(isTelling(kills, count)).as(Kill.summary(kills)).isTrue();
    }
}
