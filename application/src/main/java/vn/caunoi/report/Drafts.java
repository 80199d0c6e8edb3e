package vn.caunoi.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refused;

/** The door to reports that nobody has begun to edit: written anew from the records whenever somebody looks. */
public interface Drafts {

    /**
     * The report as the records tell it now.
     *
     * @throws NotFound where the reader holds no such unit
     * @throws Refused where the unit's line has no plan of that code, or the plan is not for such a period
     */
    Manuscript write(Scope scope, Asked asked);

    /**
     * What is asked for.
     *
     * @param template the code of the plan; which of its lines follows from the unit
     * @param period as addresses write it
     * @param cutOff the last day whose entries count; null for the last day of the period
     */
    record Asked(
            String template,
            String unit,
            String period,
            @Nullable LocalDate cutOff) {}
}
