package vn.caunoi.membership.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to the members of the four lines. */
@Configuration(proxyBeanMethods = false)
class MembersNavigation {

    private static final int PLACE = 25;

    @Bean
    NavItem membersEntry() {
        return new NavItem("membership.nav", Addresses.MEMBERS, "users", PLACE);
    }
}
