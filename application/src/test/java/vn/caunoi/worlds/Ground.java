package vn.caunoi.worlds;

import vn.caunoi.activity.Activities;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.membership.Members;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Terms;
import vn.caunoi.worlds.making.Clerk;
import vn.caunoi.worlds.making.World;
import vn.caunoi.worlds.making.WorldMaker;

/** A random world, posted, with the house in which it can be asked about. */
record Ground(House house, World world, Checker checker, AskingDice dice) implements AutoCloseable {

    private static final int EVENTS = 700;
    private static final int BUNDLES = 45;

    static Ground of(long seed) {
        House house = House.fresh();
        Clerk clerk = new Clerk(doors(house), house.actor());
        World world = new WorldMaker(seed, clerk).make(EVENTS, BUNDLES);
        house.owner().execute("analyze");
        System.out.println("caunoi: world of seed " + seed + ": " + world.entries() + " live entries in " + world.head()
                + " postings, " + world.contents());
        return new Ground(house, world, new Checker(house), new AskingDice(seed, world));
    }

    static Clerk.Doors doors(House house) {
        return new Clerk.Doors(
                house.bean(Ledger.class),
                house.bean(Zones.class),
                house.bean(Enterprises.class),
                house.bean(Organizations.class),
                house.bean(Terms.class),
                house.bean(Members.class),
                house.bean(Activities.class),
                house.bean(Observations.class));
    }

    @Override
    public void close() {
        house.close();
    }
}
