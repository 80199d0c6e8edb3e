package vn.caunoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OneMoreStep;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;
import vn.caunoi.identity.session.Sessions;

/** Lets somebody in whom another step than the password alone made known: under a new session number and a new token of forms. */
@Component
public class Entrance {

    private final ApplicationEventPublisher events;
    private final Sessions sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

    Entrance(ApplicationEventPublisher events, Sessions sessions) {
        this.events = events;
        this.sessions = sessions;
    }

    /** Whether nothing ended everything of his since. */
    boolean isOpenTo(HalfSignedIn half) {
        return sessions.mark(half.account().holderId()).equals(half.since());
    }

    /** @param mark taken before it was judged who he is */
    public void enter(SignedInAccount account, Mark mark, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.removeAttribute(SessionGuard.NUMBER);
        session.removeAttribute(OneMoreStep.PATH);
        session.removeAttribute(OneMoreStep.KNOWN);
        tokens.saveToken(null, request, response);
        Authentication known = known(account, mark);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(known, Entrance.class));
    }

    static Authentication known(SignedInAccount account, Mark mark) {
        var known = UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
        known.setDetails(mark);
        return known;
    }
}
