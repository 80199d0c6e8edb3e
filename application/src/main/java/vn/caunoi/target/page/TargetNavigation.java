package vn.caunoi.target.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entry of the targets in the main navigation. */
@Configuration(proxyBeanMethods = false)
class TargetNavigation {

    @Bean
    NavItem targetsEntry() {
        return new NavItem("target.nav", Addresses.TARGETS, "target", 40);
    }
}
