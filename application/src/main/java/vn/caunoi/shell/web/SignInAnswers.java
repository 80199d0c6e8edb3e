package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What a visitor hears who is not signed in or may not do this: a page is sent to the sign-in page, a part asked for by
 * htmx makes the whole window go there, and a form left open too long says so instead of speaking of rights.
 */
@Component
public class SignInAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Request attribute that marks a form refused because its token is too old. */
    static final String STALE = "shell.stale";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        goToSignIn(request, response, SignInController.PATH);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean stale = denied instanceof CsrfException;
        if (stale && request.getRequestURI().equals(SignInController.PATH)) {
            goToSignIn(request, response, SignInController.PATH + "?ly-do=het-phien");
            return;
        }
        if (stale) request.setAttribute(STALE, true);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static void goToSignIn(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
            return;
        }
        response.setHeader("HX-Redirect", address);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
