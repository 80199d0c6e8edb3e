package vn.caunoi.audit.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;

/** Who came in, who went out, and that somebody could not come in: never by which name he tried. */
@Component
class SignIns {

    private static final String DOOR = "door";

    private final Audit audit;

    SignIns(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent entered) {
        audit.recordApart(Actors.actor(entered.getAuthentication()), Event.of("signed-in", DOOR));
    }

    @EventListener
    void couldNotComeIn(AbstractAuthenticationFailureEvent failed) {
        String why = failed.getException().getClass().getSimpleName().replaceAll("Exception$", "");
        audit.recordApart(null, Event.of("sign-in-failed", DOOR).with("why", why));
    }

    @EventListener
    void wentOut(LogoutSuccessEvent left) {
        audit.recordApart(Actors.actor(left.getAuthentication()), Event.of("signed-out", DOOR));
    }
}
