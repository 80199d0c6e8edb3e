package vn.caunoi.identity.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.Action;
import vn.caunoi.shell.NavItem;

/** The entries of the administrator's navigation: he has no other. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavItem administrationDeskEntry() {
        return new NavItem(
                "identity.administration.title", Addresses.DESK, "layout-dashboard", 5, Action.ADMINISTER.name());
    }
}
