package vn.caunoi.activity.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to activities. */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    @Bean
    NavItem activitiesEntry() {
        return new NavItem("activity.nav", Addresses.ACTIVITIES, "calendar", 35);
    }
}
