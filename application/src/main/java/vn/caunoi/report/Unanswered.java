package vn.caunoi.report;

import java.util.List;

/** A report is not laid before the committee while warnings wait for an answer. Nothing has changed. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Warning> warnings;

    public Unanswered(List<Warning> warnings) {
        super(warnings.size() + " unanswered");
        this.warnings = List.copyOf(warnings);
    }

    public List<Warning> warnings() {
        return warnings;
    }
}
