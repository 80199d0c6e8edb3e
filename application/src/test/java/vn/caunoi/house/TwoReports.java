package vn.caunoi.house;

import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Step;

/** Reports for pages of kept reports to show. */
final class TwoReports {

    private TwoReports() {}

    /** The first one is a draft, the second one lies before the committee. */
    static void keep(TestInstallation house) {
        Reports reports = house.bean(Reports.class);
        Scope scope = house.scope();
        reports.begin(scope, new Drafts.Asked("congress-figures", "HN-PARTY", "2015-10-01..2016-12-31", null));
        Edition second = reports.begin(scope, new Drafts.Asked("quarter", "HN-CB-001", "2014-Q1", null));
        house.bean(ReportChecks.class)
                .look(scope, second.id())
                .open()
                .forEach(warning -> reports.write(
                        scope,
                        second.id(),
                        new Remark.Wanted(Remark.Kind.ANSWER, warning.key(), 0, "Đã đối chiếu.", null)));
        long shown = reports.read(scope, second.id()).manuscript().head().posting();
        reports.take(scope, second.id(), 1, new Step.Submit(shown, 0));
    }
}
