package vn.caunoi.enterprise.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entries of the registers in the main navigation. */
@Configuration(proxyBeanMethods = false)
class EnterpriseNavigation {

    @Bean
    NavItem enterprisesEntry() {
        return new NavItem("enterprise.nav.enterprises", Addresses.ENTERPRISES, "building", 30);
    }

    @Bean
    NavItem zonesEntry() {
        return new NavItem("enterprise.nav.zones", Addresses.ZONES, "map-2", 32);
    }
}
