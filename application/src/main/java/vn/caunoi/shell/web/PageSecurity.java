package vn.caunoi.shell.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.caunoi.access.OpenAddress;

/**
 * Pages are for accounts that signed in with a form; everything the browser sends to change something carries a token.
 * The accounts themselves, and the chain of {@code /api/**}, belong to the module that knows them.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http, SignInAnswers answers, ObjectProvider<OpenAddress> open) {
        String[] openPaths = open.stream().map(OpenAddress::path).toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SignInController.PATH, "/assets/**", "/healthz")
                        .permitAll()
                        .requestMatchers(openPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .usernameParameter("tai-khoan")
                        .passwordParameter("mat-khau")
                        .failureHandler(answers)
                        .successHandler(new Welcome()))
                .logout(out ->
                        out.logoutUrl("/dang-xuat").logoutSuccessUrl(SignInController.PATH + "?ly-do=da-dang-xuat"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .build();
    }
}
