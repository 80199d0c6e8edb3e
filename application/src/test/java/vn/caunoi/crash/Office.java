package vn.caunoi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** One installation that sends batch after batch, and knows which of them must be there. */
final class Office {

    static final String MEMBERS = "/api/v1/figures?indicator=union.members&asOf=2017-12-31&by=child&unit=" + Batch.ROOT;

    private static final Receipt ALL = new Receipt(Batch.ROWS, 0, 0);
    private static final Receipt NOTHING_NEW = new Receipt(0, Batch.ROWS, 0);

    private final Path directory;
    private final Set<Batch> whole = new LinkedHashSet<>();
    private ServedApplication application;
    private Batch current = new Batch(1);
    private byte[] workbook = current.workbook();

    private Office(Path directory) {
        this.directory = directory;
        this.application = ServedApplication.on(directory);
    }

    /** An empty installation into which the units have been imported. */
    static Office open(Path directory) {
        Office office = new Office(directory);
        assertThat(office.application.importing(Batch.ofUnits())).isEqualTo(new Receipt(Batch.UNITS + 1, 0, 0));
        return office;
    }

    ServedApplication application() {
        return application;
    }

    Witness witness() {
        return Witness.in(directory);
    }

    CompletableFuture<HttpResponse<String>> send() {
        return application.send(workbook);
    }

    /** Starts over the same directory, where neither the server nor the file of the killed program stays; says how long. */
    String startAgain() {
        ProcessHandle orphan = LeftBehind.postmaster(directory).orElseThrow();
        long begin = System.nanoTime();
        application = ServedApplication.on(directory);
        assertThat(LeftBehind.servers(directory)).doesNotContain(orphan);
        assertThat(directory.resolve("uploads")).isEmptyDirectory();
        return "up again after %,d ms with a new server"
                .formatted(Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    /** Looks at everything, in the tables and through the figures, and says whether the current batch is there. */
    boolean isCurrentWhole() {
        Books books = Books.of(directory);
        if (books.hold(current)) {
            whole.add(current);
        }
        assertThat(books).isEqualTo(Books.after(whole));
        assertThat(directory.resolve("audit-head.differs"))
                .as("a kill is no false alarm")
                .doesNotExist();
        assertThat(membersByTheFigures()).isEqualTo(books.members());
        return whole.contains(current);
    }

    /** Sends the current batch again until it is there exactly once, and takes up the next. */
    void finishCurrent() {
        if (!whole.contains(current)) {
            assertThat(application.importing(workbook)).isEqualTo(ALL);
            assertThat(isCurrentWhole()).isTrue();
        }
        assertThat(application.importing(workbook)).isEqualTo(NOTHING_NEW);
        assertThat(isCurrentWhole()).isTrue();
        current = new Batch(current.number() + 1);
        workbook = current.workbook();
    }

    /** The figure of the whole, which must be the sum of its parts. */
    private long membersByTheFigures() {
        HttpResponse<String> answer = application.get(MEMBERS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode figure = ServedApplication.json(answer);
        long parts = 0;
        for (JsonNode part : figure.path("breakdown")) {
            parts += part.path("value").asLong();
        }
        assertThat(parts).isEqualTo(figure.path("value").asLong());
        return parts;
    }
}
