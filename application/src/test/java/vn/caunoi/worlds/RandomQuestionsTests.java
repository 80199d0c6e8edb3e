package vn.caunoi.worlds;

import java.util.*;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.membership.Members;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Terms;
import vn.caunoi.worlds.making.Clerk;
import vn.caunoi.worlds.making.WorldMaker;

class RandomQuestionsTests {
    @Test
    void t() {
        for (int i = 0; i < 2; i++) {
        House house = House.fresh();
        long s = System.nanoTime();
        var clerk = new Clerk(new Clerk.Doors(house.bean(Ledger.class), house.bean(Zones.class), house.bean(Enterprises.class), house.bean(Organizations.class), house.bean(Terms.class), house.bean(Members.class)), house.actor());
        var world = new WorldMaker(Effort.seed() + i, clerk).make(700, 45);
        System.out.println("world " + (System.nanoTime() - s) / 1000000 + " ms " + world.contents());
        var dice = new AskingDice(Effort.seed() + i, world);
        Checker c = new Checker(house);
        s = System.nanoTime();
        int n = 0, nz = 0, bad = 0, refused=0;
        List<Indicator> all = house.bean(Catalogue.class).all();
        for (int j = 0; j < 320; j++) {
            Asking a = dice.about(all.get(j % all.size()));
            var v = c.check(a);
            n++; if (v.isNotZero()) nz++; if (v.refused()) refused++;
            if (!v.differences().isEmpty() && bad++ < 15) System.out.println(a + "\n   " + v);
        }
        System.out.println(n + " nonzero " + nz + " refused " + refused + " bad " + bad + " ms " + (System.nanoTime() - s) / 1000000 + " answer avg us " + c.nanos().stream().mapToLong(x -> x).average().orElse(0) / 1000);
        house.close();
        }
    }
}
