package vn.caunoi.report.drafting;

import vn.caunoi.shell.Text;

/** What the body that speaks for a unit is called: "Đảng bộ …" is led by "Đảng ủy …"; other units speak for themselves. */
record Bodies(Text text) {

    String committee(String unit) {
        String organisation = text.t("report.paper.organisation");
        return unit.startsWith(organisation + " ")
                ? text.t("report.paper.committee") + unit.substring(organisation.length())
                : unit;
    }
}
