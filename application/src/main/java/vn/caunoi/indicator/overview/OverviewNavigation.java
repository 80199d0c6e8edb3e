package vn.caunoi.indicator.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to the overview. */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

    @Bean
    NavItem overviewEntry() {
        return new NavItem("indicator.nav.overview", OverviewAddress.PAGE, "layout-dashboard", 10);
    }
}
