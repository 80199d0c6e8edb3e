package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import vn.caunoi.access.Action;

/** Leads whoever signed in to the page first asked for, else to where his work begins: the overview, or the administrator's desk. */
class Welcome extends SimpleUrlAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        boolean administers = signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(granted -> Action.ADMINISTER.name().equals(granted.getAuthority()));
        return WayBack.take(request).orElse(administers ? "/quan-tri" : "/tong-quan");
    }
}
