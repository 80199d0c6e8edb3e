package vn.caunoi.importing.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns in which people would look first when a door refuses a row by this rule; the first one filled is named. */
final class Suspects {

    private static final Map<String, List<String>> BY_RULE = new HashMap<>();

    static {
        suspect(
                List.of("so_luong"),
                "membership.pool-below-zero",
                "membership.naming-needs-counted",
                "membership.counted-official-above-members",
                "membership.counted-above-members");
        suspect(
                List.of("ngay_ket_thuc", "ngay"),
                "membership.members-left-in-ended-unit",
                "organization.end-before-beginning",
                "organization.ended-already",
                "organization.units-left");
        suspect(
                List.of("ngay", "ngay_thanh_lap"),
                "membership.unit-does-not-stand",
                "membership.unit-not-yet-founded",
                "membership.unit-has-ended",
                "membership.has-left",
                "membership.official-twice",
                "organization.not-founded",
                "organization.founded-already",
                "organization.before-founding",
                "organization.after-end",
                "organization.twice-a-day");
        suspect(
                List.of("ma_nguoi"),
                "membership.second-membership",
                "membership.admitted-twice",
                "membership.elsewhere-out-of-reach",
                "membership.elsewhere-in-a-trial",
                "membership.not-a-member-here",
                "membership.official-needs-member",
                "membership.temporary-out-needs-member",
                "membership.exemption-needs-member",
                "membership.resumption-needs-member",
                "membership.unknown-person");
        suspect(List.of("ho_ten", "ma_nguoi"), "membership.named-elsewhere");
        suspect(
                List.of("cap_tren", "gia_tri"),
                "organization.parent-not-there",
                "organization.parent-of-other-line",
                "organization.bites-its-tail");
        suspect(
                List.of("ma_nguoi"),
                "membership.rating-unknown-person",
                "membership.rating-person-not-there",
                "membership.rated-twice");
        suspect(List.of("so_luong"), "membership.rated-beyond-members", "membership.rated-beyond-bodies");
        suspect(List.of("ngay_sinh", "ngay"), "membership.born-later");
        suspect(List.of("ky"), "membership.rating-unit-not-there", "membership.rating-period");
        suspect(List.of("he"), "organization.line-is-fixed");
        suspect(
                List.of("gia_tri"),
                "organization.renamed-to-itself",
                "organization.led-as-before",
                "organization.placed-as-before",
                "organization.leader-hidden");
        suspect(
                List.of("ma"),
                "organization.code-alike",
                "enterprise.zone-code-alike",
                "enterprise.enterprise-code-alike");
        suspect(
                List.of("lanh_dao", "gia_tri"),
                "organization.leader-not-there",
                "organization.leader-not-standing",
                "organization.party-unit-led");
        suspect(List.of("nhom_khu"), "organization.zone-group-not-of-root");
        suspect(List.of("ngay_ket_thuc"), "organization.ending-without-manner");
        suspect(List.of("gia_tri"), "organization.origin-not-there", "organization.successor-not-there");
        suspect(
                List.of("doanh_nghiep", "gia_tri"),
                "organization.linked-already",
                "organization.not-linked",
                "organization.principal-unclear",
                "organization.principal-already",
                "organization.principal-still-needed");
        suspect(List.of("tu_ngay"), "organization.terms-overlap", "organization.term-outside-life");
        suspect(List.of("tu_ngay"), "enterprise.zone-twice-a-day", "enterprise.enterprise-twice-a-day");
        suspect(List.of("den_ngay"), "organization.term-ends-before-beginning");
        suspect(List.of("den_ngay"), "enterprise.zone-ends-before-beginning", "enterprise.zone-reaches-beyond-next");
        suspect(
                List.of("den_ngay"),
                "enterprise.enterprise-ends-before-beginning",
                "enterprise.enterprise-reaches-beyond-next");
        suspect(List.of("dien_tich_ha"), "enterprise.zone-area");
        suspect(List.of("khu"), "enterprise.unknown-zone", "enterprise.zone-not-there");
        suspect(List.of("ma_so_thue"), "enterprise.tax-code-form", "enterprise.tax-code-check");
        suspect(List.of("loai"), "activity.unknown-kind", "activity.kind-of-other-line");
        suspect(List.of("ma_nguoi"), "activity.unknown-participant");
        suspect(List.of("so_nguoi"), "activity.people-needed", "activity.people-not-wanted");
        suspect(List.of("so_tien"), "activity.amount-needed", "activity.amount-not-wanted");
        suspect(List.of("cap"), "activity.level-needed", "activity.level-not-wanted");
        suspect(List.of("hinh_thuc"), "activity.form-needed", "activity.form-not-wanted");
        suspect(
                List.of("doanh_nghiep"),
                "activity.enterprise-needed",
                "activity.enterprise-not-wanted",
                "activity.enterprise-not-there",
                "activity.enterprise-of-others");
        suspect(List.of("ky", "ngay"), "target.set-twice", "indicator.reported-twice");
        suspect(List.of("lan_dieu_chinh"), "target.adjustment");
        suspect(List.of("lan_dieu_chinh"), "target.adjustment-without-plan", "target.adjustment-skips");
        suspect(List.of("chi_so"), "indicator.not-declarable", "indicator.other-line", "indicator.units-only");
        suspect(List.of("gia_tri"), "indicator.amount-share");
        suspect(List.of("to_chuc", "khu", "doanh_nghiep", "ma"), "ledger.out-of-reach", "ledger.known-elsewhere");
    }

    private Suspects() {}

    private static void suspect(List<String> columns, String... rules) {
        for (String rule : rules) {
            BY_RULE.put(rule.replaceFirst("\\.", ".refusal."), columns);
        }
    }

    /** Whether the rule asks for what is not there, so that an empty cell is the place to look at. */
    static boolean isMissing(String rule) {
        return rule.endsWith("-needed");
    }

    /** What to look at first; empty where the rule points to no column. */
    static List<String> of(String rule) {
        return BY_RULE.getOrDefault(rule, List.of());
    }
}
