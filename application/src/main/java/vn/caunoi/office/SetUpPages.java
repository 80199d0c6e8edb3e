package vn.caunoi.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.Action;
import vn.caunoi.access.OpenAddress;
import vn.caunoi.shell.NavItem;

/** The pages of the first day, on which nobody can have signed in, and the one for what was left out then. */
@Configuration(proxyBeanMethods = false)
class SetUpPages {

    @Bean
    OpenAddress setUp() {
        return new OpenAddress(SetUpController.PATH);
    }

    @Bean
    OpenAddress firstLinks() {
        return new OpenAddress(SetUpController.DONE);
    }

    @Bean
    NavItem officeEntry() {
        return new NavItem("office.later.nav", LeftOutController.PATH, "building", 6, Action.ADMINISTER.name());
    }
}
