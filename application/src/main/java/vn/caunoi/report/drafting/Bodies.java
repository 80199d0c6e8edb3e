package vn.caunoi.report.drafting;

import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Text;

/** What the body that speaks for a unit is called: "Đảng bộ …" is led by "Đảng ủy …"; other units speak for themselves. */
record Bodies(Text text) {

    /** What a body of this kind is called: "Đảng bộ", "Chi bộ", "Công đoàn cơ sở". */
    String kind(UnitKind kind) {
        return text.t("report.body." + kind);
    }

    /** Whether it stands above units of its own line that have reports, members and records of their own. */
    static boolean isUpper(UnitKind kind) {
        return switch (kind) {
            case UPPER, DELEGATED, UNION_UPPER, YOUTH_UPPER, WOMEN_UPPER -> true;
            default -> false;
        };
    }

    String committee(String unit) {
        String organisation = text.t("report.paper.organisation");
        return unit.startsWith(organisation + " ")
                ? text.t("report.paper.committee") + unit.substring(organisation.length())
                : unit;
    }
}
