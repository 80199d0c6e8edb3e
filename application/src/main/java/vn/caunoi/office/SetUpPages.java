package vn.caunoi.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.OpenAddress;

/** The pages of the first day, on which nobody can have signed in. */
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
}
