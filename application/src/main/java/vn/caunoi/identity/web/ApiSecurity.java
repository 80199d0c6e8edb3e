package vn.caunoi.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.caunoi.identity.MachineTokens;

/** The addresses for machines: a bearer token with each request, no session, no cookie, and so nothing to forge. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final int BEFORE_THE_PAGES = 10;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain api(
            HttpSecurity http,
            MachineTokens tokens,
            ApiRefusals refusals,
            @Value("${caunoi.api.requests-per-minute:1200}") long allowed) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new BearerTokens(tokens), AuthorizationFilter.class)
                .addFilterBefore(new ApiLimits(allowed), AuthorizationFilter.class)
                .build();
    }
}
