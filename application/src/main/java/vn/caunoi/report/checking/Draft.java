package vn.caunoi.report.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.template.ReportTemplate;

/**
 * A draft as it is looked at.
 *
 * @param remarks what officers wrote into it
 * @param before the report that was frozen last, up to the evening before this one's first day; null where there is none
 */
public record Draft(
        Scope scope,
        ReportTemplate plan,
        Manuscript manuscript,
        List<Remark> remarks,
        @Nullable Manuscript before) {}
