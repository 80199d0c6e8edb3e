package vn.caunoi.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an edition of a report, and by whom.
 *
 * @param number counts the deeds of an edition from 1: who has seen the last one has seen all
 * @param reason why it was returned; null for every other deed
 * @param by the account
 * @param at when it was done
 */
public record Deed(int number, Kind kind, @Nullable String reason, long by, Instant at) {

    /** The deeds, each with the stages in which it may be done and the stage to which it leads. */
    public enum Kind {
        BEGUN(Set.of(), Stage.DRAFT),
        /** Laid before the unit's own committee ("trình ký"). */
        SUBMITTED(Set.of(Stage.DRAFT), Stage.SUBMITTED),
        /** Taken back by who writes it, before anybody approved it. */
        TAKEN_BACK(Set.of(Stage.SUBMITTED), Stage.DRAFT),
        /** Given back by the unit's own committee. */
        RETURNED(Set.of(Stage.SUBMITTED, Stage.APPROVED), Stage.DRAFT),
        APPROVED(Set.of(Stage.SUBMITTED), Stage.APPROVED),
        /** Sent to a superior unit that works in this installation, and so answers here. */
        SENT(Set.of(Stage.APPROVED), Stage.SENT),
        /** Sent to a superior body outside. */
        ISSUED(Set.of(Stage.APPROVED), Stage.FROZEN),
        ACCEPTED(Set.of(Stage.SENT), Stage.FROZEN),
        /** Given back by the superior unit. */
        SENT_BACK(Set.of(Stage.SENT), Stage.DRAFT);

        private final Set<Stage> from;
        private final Stage to;

        Kind(Set<Stage> from, Stage to) {
            this.from = from;
            this.to = to;
        }

        public boolean mayFollow(Stage stage) {
            return from.contains(stage);
        }

        public Stage leadsTo() {
            return to;
        }

        /** The key of what is said of it in the message files. */
        public String label() {
            return "report.deed." + name().toLowerCase(Locale.ROOT);
        }
    }
}
