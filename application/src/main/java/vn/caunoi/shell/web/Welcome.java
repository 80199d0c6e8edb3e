package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.caunoi.access.Action;

/** Leads whoever signed in to the page first asked for, else to where his work begins: the overview, or the administrator's desk. */
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Pattern BEFORE_THE_PATH = Pattern.compile("^https?://[^/]*");

    /** What a request says of the host that it was sent to leads nowhere: one stays where one signed in. */
    Welcome() {
        setRedirectStrategy((_, response, address) ->
                response.sendRedirect(BEFORE_THE_PATH.matcher(address).replaceFirst("")));
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        boolean administers = signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(granted -> Action.ADMINISTER.name().equals(granted.getAuthority()));
        return administers ? "/quan-tri" : "/tong-quan";
    }
}
