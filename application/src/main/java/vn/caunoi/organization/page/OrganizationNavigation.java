package vn.caunoi.organization.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to the register of units. */
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

    @Bean
    NavItem unitsEntry() {
        return new NavItem("organization.nav", Addresses.UNITS, "sitemap", 20);
    }
}
