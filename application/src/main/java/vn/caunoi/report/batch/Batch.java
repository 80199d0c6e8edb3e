package vn.caunoi.report.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.shared.Refusal;

/**
 * Reports of many units that one account asked for: what was asked, and how far it is.
 *
 * @param attempt how often it was begun
 * @param reason why it failed; null where it did not
 */
public record Batch(
        long number,
        Order order,
        Instant askedAt,
        int attempt,
        State state,
        @Nullable Refusal reason,
        Progress progress) {

    /**
     * What is written, fixed when it was asked for: the units that stood on a day, as known at one posting.
     *
     * @param cutOff the last day whose entries count; null for the last day of the period
     */
    public record Order(
            Line line,
            String template,
            int version,
            String period,
            @Nullable LocalDate cutOff,
            UnitId parentId,
            String parent,
            BatchKind kind,
            LocalDate standingOn,
            long posting) {}

    /** How far a job is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** How many units are written, how many could not be, and how many there are. */
    public record Progress(int written, int failed, int total) {

        public int done() {
            return written + failed;
        }
    }

    /** A unit whose report could not be written, and why. */
    public record Missing(String unit, Refusal reason) {}

    /**
     * A unit's paper.
     *
     * @param file its name
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Paper(String file, byte[] bytes) {}

    /** One beginning of a job, by which the scheduler names it. */
    record Ticket(long number, int attempt) {

        static Ticket of(String text) {
            List<String> parts = List.of(text.split("-"));
            return new Ticket(Long.parseLong(parts.getFirst()), Integer.parseInt(parts.getLast()));
        }

        String text() {
            return number + "-" + attempt;
        }
    }
}
