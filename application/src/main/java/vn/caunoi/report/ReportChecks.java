package vn.caunoi.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;

/** The door of what is looked at before a report is laid before the committee. */
public interface ReportChecks {

    /**
     * Looks at a draft as the records tell it now.
     *
     * @throws NotFound where there is no such draft, or the reader does not hold its unit
     */
    Looked look(Scope scope, long edition);

    /**
     * What was found.
     *
     * @param unwritten what the office has not written yet; it is said, and stops nobody
     */
    record Looked(Edition edition, List<Checked> warnings, List<String> unwritten) {

        public Looked {
            warnings = List.copyOf(warnings);
            unwritten = List.copyOf(unwritten);
        }

        /** The warnings that wait for an answer. */
        public List<Warning> open() {
            return warnings.stream()
                    .filter(checked ->
                            checked.answer() == null || checked.answer().words() == null)
                    .map(Checked::warning)
                    .toList();
        }
    }

    /** A warning with what a person answered; null where nobody did. */
    record Checked(Warning warning, @Nullable Remark answer) {}
}
