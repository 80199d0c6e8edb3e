package vn.caunoi.launch;

import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;

/** The accounts of the sample world, one a role, with what each is given to see. */
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
    static final SampleAccount EXCHANGE = new SampleAccount(ExchangeAccount.NAME, Role.EXCHANGE, List.of(), List.of());

    /** The exchange account comes first of all, the others when their units are there. */
    static final List<SampleAccount> AFTER_THE_WORLD = List.of(OFFICER, COMMITTEE, SECRETARY);

    static final List<SampleAccount> ALL = List.of(OFFICER, COMMITTEE, SECRETARY, EXCHANGE);

    private SampleAccounts() {}

    private static List<SampleAccount.OnUnit> units(Right ofTheParty) {
        return List.of(
                new SampleAccount.OnUnit("HN-PARTY", Line.PARTY, ofTheParty),
                new SampleAccount.OnUnit("HN-UNION", Line.UNION, Right.FIGURES),
                new SampleAccount.OnUnit("HN-YOUTH", Line.YOUTH, Right.FIGURES),
                new SampleAccount.OnUnit("HN-WOMEN", Line.WOMEN, Right.FIGURES));
    }
}
