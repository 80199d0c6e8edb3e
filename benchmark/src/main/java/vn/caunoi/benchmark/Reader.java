package vn.caunoi.benchmark;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.benchmark.world.World;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.launch.RunningApplication;

/** The officer in whose name everything is asked: he holds the four roots and the zones by grants, like anybody else. */
final class Reader {

    private Reader() {}

    static Scope scope(RunningApplication application) {
        List<Grant> grants = new ArrayList<>();
        for (Line line : Line.values()) {
            grants.add(Grant.unit(new UnitId(World.root(line)), line, Right.RECORDS));
        }
        grants.add(Grant.zone(new ZoneOwner(ZoneOwner.Kind.GROUP, World.GROUP), Right.RECORDS));
        Account officer = application
                .bean(Accounts.class)
                .open(new NewAccount("do-luong", "Cán bộ (mẫu)", Role.ORGANIZATION_OFFICER, null, grants));
        return application.bean(AccessPolicy.class).scopeOf(officer.actor());
    }
}
