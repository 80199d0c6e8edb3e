package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.shared.Period;
import vn.caunoi.worlds.making.Clerk;
import vn.caunoi.worlds.making.World;
import vn.caunoi.worlds.making.WorldMaker;

/** Breakdowns and what is not classified are the whole, for every indicator and every dimension of its own. */
class BreakdownSumTests {

    @Test
    void the_parts_of_every_indicator_by_every_dimension_are_the_whole() {
        TestInstallation house = TestInstallation.fresh();
        World world =
                new WorldMaker(Effort.seed(), new Clerk(Clerk.Doors.of(house::bean), house.actor())).make(450, 24);
        List<String> subjects = new ArrayList<>(world.groups());
        Stream.of(Line.values())
                .map(line -> Objects.requireNonNull(world.units().get(line)).getFirst())
                .forEach(subjects::add);
        BreakdownSums sums = new BreakdownSums(house).ask(subjects, Period.years(2013, 2019));
        long asked = house.bean(Catalogue.class).all().stream()
                .mapToLong(indicator -> indicator.breakdowns().size())
                .sum();
        long told = sums.parts().values().stream().filter(parts -> parts > 0).count();
        System.out.println("caunoi: " + asked + " breakdowns, " + told + " with parts");
        assertThat(sums.differences()).isEmpty();
        assertThat(sums.parts()).hasSize((int) asked);
        assertThat(told).isGreaterThan(asked * 8 / 10);
    }
}
