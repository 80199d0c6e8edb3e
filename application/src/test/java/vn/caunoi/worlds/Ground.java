package vn.caunoi.worlds;

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
        return Clerk.Doors.of(house::bean);
    }

    @Override
    public void close() {
        house.close();
    }
}
