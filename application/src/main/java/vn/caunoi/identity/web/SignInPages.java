package vn.caunoi.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.OpenAddress;

/** The pages that lead to the door, for those who are not in yet. */
@Configuration(proxyBeanMethods = false)
class SignInPages {

    @Bean
    OpenAddress secondFactor() {
        return new OpenAddress(SecondFactorController.PATH);
    }

    @Bean
    OpenAddress oneTimeLink() {
        return new OpenAddress(LinkController.PATH);
    }
}
