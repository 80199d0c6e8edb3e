package vn.caunoi.indicator.reported;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entry of the reported figures in the main navigation. */
@Configuration(proxyBeanMethods = false)
class ReportedNavigation {

    @Bean
    NavItem reportedEntry() {
        return new NavItem("indicator.reported.nav", Addresses.REPORTED, "table", 42);
    }
}
