package vn.caunoi.report;

import java.util.Locale;

/** How far an edition of a report has come. */
public enum Stage {
    /** Its figures move with the records, its words may be written. */
    DRAFT,
    /** Laid before the unit's own committee; what is shown no longer moves. */
    SUBMITTED,
    /** The committee has approved what it was shown. */
    APPROVED,
    /** With the superior unit, which has not answered. */
    SENT,
    /** Sent for good: nothing of it is ever changed; a correction is the next edition. */
    FROZEN;

    /** Whether it has left the house. */
    public boolean isSent() {
        return this == SENT || this == FROZEN;
    }

    /** The key of its name in the message files. */
    public String label() {
        return "report.stage." + name().toLowerCase(Locale.ROOT);
    }
}
