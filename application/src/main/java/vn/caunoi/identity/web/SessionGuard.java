package vn.caunoi.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;
import vn.caunoi.identity.session.Sessions;

/** Stands behind the sign-in: a request of a session that was ended is a request of nobody. */
@Component
public class SessionGuard extends OncePerRequestFilter {

    /** Session attribute with the number of the live session. */
    public static final String NUMBER = "identity.session";

    private static final int LONGEST_NAME = 200;

    private final Sessions sessions;

    SessionGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session == null || signedIn == null || !(signedIn.getPrincipal() instanceof SignedInAccount account)) {
            chain.doFilter(request, response);
            return;
        }
        if (lives(session, account)) {
            Optional<HttpServletRequest> whole = WholeRequest.of(request);
            if (whole.isEmpty() || lives(session, account)) {
                chain.doFilter(whole.orElse(request), response);
                return;
            }
        }
        session.invalidate();
        SecurityContextHolder.clearContext();
        throw new CredentialsExpiredException("the session was ended");
    }

    private boolean lives(HttpSession session, SignedInAccount account) {
        return session.getAttribute(NUMBER) instanceof Long number && sessions.seen(number, account);
    }

    /** Listed from the moment of the sign-in: one that never asks for a page is ended with the others. One that comes too late has no number, and is over. */
    @EventListener
    void begun(InteractiveAuthenticationSuccessEvent entered) {
        if (entered.getAuthentication().getPrincipal() instanceof SignedInAccount account
                && entered.getAuthentication().getDetails() instanceof Mark mark
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            begin(asked.getRequest().getSession(), account, mark, asked.getRequest());
        }
    }

    private void begin(HttpSession session, SignedInAccount account, Mark mark, HttpServletRequest request) {
        String browser = Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
        session.removeAttribute(NUMBER);
        sessions.begin(
                        account,
                        mark,
                        request.getRemoteAddr(),
                        browser.substring(0, Math.min(LONGEST_NAME, browser.length())))
                .ifPresent(begun -> session.setAttribute(NUMBER, begun.number()));
        session.setMaxInactiveInterval((int) Sessions.LONGEST_SILENCE.toSeconds());
    }
}
