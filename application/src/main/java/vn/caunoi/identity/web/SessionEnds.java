package vn.caunoi.identity.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.session.Sessions;

/** Forgets a live session when the server does: signed out, or silent for too long. */
@Component
class SessionEnds implements HttpSessionListener {

    private final Sessions sessions;

    SessionEnds(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(SessionGuard.NUMBER) instanceof Long number) {
            sessions.end(number);
        }
    }
}
