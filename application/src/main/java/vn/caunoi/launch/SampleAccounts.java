package vn.caunoi.launch;

import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;

/** The accounts of the sample world, one a role, and of committees one for the Party and one for the union, with what each is given to see. */
final class SampleAccounts {

    private static final String GROUP = "HN-ZONES";

    static final SampleAccount OFFICER =
            new SampleAccount("to-chuc", Role.ORGANIZATION_OFFICER, units(Right.RECORDS), List.of(GROUP));
    static final SampleAccount COMMITTEE =
            new SampleAccount("thuong-vu", Role.STANDING_COMMITTEE, units(Right.FIGURES), List.of(GROUP));
    static final SampleAccount SECRETARY = new SampleAccount(
            "bi-thu",
            Role.CELL_SECRETARY,
            List.of(new SampleAccount.OnUnit("HN-CB-001", Line.PARTY, Right.RECORDS)),
            List.of());
    static final SampleAccount UNION = ofOneLine("cong-doan", Role.UNION_OFFICER, "HN-UNION", Line.UNION);
    static final SampleAccount UNION_COMMITTEE = new SampleAccount(
            "thuong-vu-cd",
            Role.STANDING_COMMITTEE,
            List.of(new SampleAccount.OnUnit("HN-UNION", Line.UNION, Right.FIGURES)),
            List.of(GROUP));
    static final SampleAccount YOUTH = ofOneLine("doan-tn", Role.YOUTH_OFFICER, "HN-YOUTH", Line.YOUTH);
    static final SampleAccount WOMEN = ofOneLine("phu-nu", Role.WOMEN_OFFICER, "HN-WOMEN", Line.WOMEN);
    static final SampleAccount CHAIR = new SampleAccount(
            "chu-tich-cd",
            Role.UNION_CHAIR,
            List.of(new SampleAccount.OnUnit("HN-CD-001", Line.UNION, Right.RECORDS)),
            List.of());
    static final SampleAccount INSPECTOR = new SampleAccount(
            "kiem-tra",
            Role.INSPECTOR,
            List.of(new SampleAccount.OnUnit("HN-PARTY", Line.PARTY, Right.RECORDS)),
            List.of());
    static final SampleAccount SUPERIOR =
            new SampleAccount("cap-tren", Role.SUPERIOR, units(Right.FIGURES), List.of(GROUP));
    static final SampleAccount ADMINISTRATOR = new SampleAccount("quan-tri", Role.ADMINISTRATOR, List.of(), List.of());
    static final SampleAccount EXCHANGE = new SampleAccount(ExchangeAccount.NAME, Role.EXCHANGE, List.of(), List.of());

    /** The exchange account comes first of all, the others when their units are there. */
    static final List<SampleAccount> AFTER_THE_WORLD = List.of(
            OFFICER,
            COMMITTEE,
            SECRETARY,
            UNION,
            UNION_COMMITTEE,
            CHAIR,
            YOUTH,
            WOMEN,
            INSPECTOR,
            SUPERIOR,
            ADMINISTRATOR);

    static final List<SampleAccount> ALL = List.of(
            OFFICER,
            COMMITTEE,
            SECRETARY,
            UNION,
            UNION_COMMITTEE,
            CHAIR,
            YOUTH,
            WOMEN,
            INSPECTOR,
            SUPERIOR,
            ADMINISTRATOR,
            EXCHANGE);

    private SampleAccounts() {}

    /** Records of the own line and the zones, no right at all in the Party. */
    private static SampleAccount ofOneLine(String username, Role role, String unit, Line line) {
        return new SampleAccount(
                username, role, List.of(new SampleAccount.OnUnit(unit, line, Right.RECORDS)), List.of(GROUP));
    }

    private static List<SampleAccount.OnUnit> units(Right ofTheParty) {
        return List.of(
                new SampleAccount.OnUnit("HN-PARTY", Line.PARTY, ofTheParty),
                new SampleAccount.OnUnit("HN-UNION", Line.UNION, Right.FIGURES),
                new SampleAccount.OnUnit("HN-YOUTH", Line.YOUTH, Right.FIGURES),
                new SampleAccount.OnUnit("HN-WOMEN", Line.WOMEN, Right.FIGURES));
    }
}
