package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OneMoreStep;

/**
 * What a visitor hears who is not signed in or may not do this: a page is sent to the sign-in page, a part asked for by
 * htmx makes the whole window go there, and a form left open too long says so instead of speaking of rights.
 */
@Component
public class SignInAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    /** Request attribute that marks a form refused because its token is too old. */
    static final String STALE = "shell.stale";

    /** Nobody types a longer password; it is not even compared. */
    private static final int LONGEST = 1000;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        HttpSession session = request.getSession(false);
        Object step = session == null ? null : session.getAttribute(OneMoreStep.PATH);
        goToSignIn(request, response, step instanceof String path ? path : SignInController.PATH);
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

    /** A wrong name or password says no more than that; whoever tried too often waits. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        if (failure instanceof OneMoreStep step) {
            request.changeSessionId();
            request.getSession().setAttribute(OneMoreStep.PATH, step.path());
            request.getSession().setAttribute(OneMoreStep.KNOWN, step.known());
            response.sendRedirect(step.path());
            return;
        }
        if (tooLong(request.getParameter("mat-khau"))) {
            response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return;
        }
        response.sendRedirect(SignInController.PATH + "?ly-do=sai");
    }

    private static boolean tooLong(@Nullable String typed) {
        return typed != null && typed.length() > LONGEST;
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
