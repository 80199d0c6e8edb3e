package vn.caunoi.shell.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.House;
import vn.caunoi.shell.NavItem;
import vn.caunoi.shell.Text;

/** What every page of an installation has in common: whose house it is, the entries of its navigation, and its clock. */
@Component
class Standing {

    private final ObjectProvider<House.Source> house;
    private final List<NavItem> navigation;
    private final ObjectProvider<Clock> clock;

    Standing(ObjectProvider<House.Source> house, ObjectProvider<NavItem> navigation, ObjectProvider<Clock> clock) {
        this.house = house;
        this.navigation =
                navigation.stream().sorted(Comparator.comparing(NavItem::order)).toList();
        this.clock = clock;
    }

    House house(Text text) {
        House.Source source = house.getIfAvailable();
        return source == null ? new House(null, text.t("shell.product"), null, null, null) : source.house();
    }

    List<NavItem> navigation() {
        return navigation;
    }

    Instant now() {
        return clock.getIfAvailable(Clock::systemUTC).instant();
    }
}
