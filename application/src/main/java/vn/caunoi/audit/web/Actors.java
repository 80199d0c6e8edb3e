package vn.caunoi.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.access.Acting;
import vn.caunoi.access.Actor;

/** Keeps who is behind a request for the edge, which is reached again when the guards of pages and machines have forgotten it. */
@Configuration(proxyBeanMethods = false)
class Actors {

    private static final String ACTOR = "audit.actor";

    @Bean
    Customizer<HttpSecurity> actorsForTheAudit() {
        return http -> http.addFilterAfter(new Keeping(), SecurityContextHolderFilter.class);
    }

    /** Who asked; what is refused before the guards have looked is still asked by who is signed in there. */
    static @Nullable Actor of(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return known;
        }
        HttpSession session = request.getSession(false);
        Object context = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext signedIn ? actor(signedIn.getAuthentication()) : null;
    }

    static @Nullable Actor actor(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Acting acting ? acting.actor() : null;
    }

    /** Just within the guard that loads who is signed in, and lets go of him behind. */
    private static final class Keeping extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            if (new Answered(request, response).matters()) {
                request.setAttribute(
                        ACTOR, actor(SecurityContextHolder.getContext().getAuthentication()));
            }
        }
    }
}
