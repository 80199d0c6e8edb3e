package vn.caunoi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** The time from the kill of the server to the first healthy answer of the program, and what it answered meanwhile. */
record Outage(Duration length, Set<Integer> answers) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Kills the server under the program, and asks the program one thing after the other until it is well again. */
    static Outage of(ServedApplication application) {
        Path directory = application.directory();
        ProcessHandle server = LeftBehind.postmaster(directory).orElseThrow();
        Set<Integer> answers = new TreeSet<>();
        long begin = System.nanoTime();
        server.destroyForcibly();
        do {
            HttpResponse<String> answer = application.get(Office.MEMBERS);
            refuseOtherThanFigureOrProblem(answer);
            answers.add(answer.statusCode());
            assertThat(since(begin)).as(application.launched()::said).isLessThan(LONGEST);
        } while (LeftBehind.postmaster(directory)
                        .filter(now -> !now.equals(server))
                        .isEmpty()
                || application.health() != 200);
        return new Outage(since(begin), answers);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** A program without its server may say that it cannot answer now, in the form for machines, and nothing else. */
    static void refuseOtherThanFigureOrProblem(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(500, 599);
            assertThat(type).startsWith("application/problem+json");
        }
    }

    @Override
    public String toString() {
        return "well again after %,d ms, figures answered %s meanwhile".formatted(length.toMillis(), answers);
    }
}
