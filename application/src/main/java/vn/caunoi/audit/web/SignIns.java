package vn.caunoi.audit.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.AnswerNotes;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;

/** Who came in, who went out, and that somebody could not come in: never by which name he tried, but whose it is. */
@Component
class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final String DOOR = "door";

    private final Audit audit;

    SignIns(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent entered) {
        record(Actors.actor(entered.getAuthentication()), Event.of("signed-in", DOOR));
    }

    @EventListener
    void couldNotComeIn(AbstractAuthenticationFailureEvent failed) {
        String why = failed.getException().getClass().getSimpleName().replaceAll("Exception$", "");
        record(null, AnswerNotes.withTried(Event.of("sign-in-failed", DOOR).with("why", why)));
    }

    @EventListener
    void wentOut(LogoutSuccessEvent left) {
        record(Actors.actor(left.getAuthentication()), Event.of("signed-out", DOOR));
    }

    /** Whoever knows more, such as whose door it was, has recorded it before. */
    private void record(@Nullable Actor actor, Event event) {
        if (AnswerNotes.isTold()) {
            return;
        }
        try {
            audit.recordApart(actor, event);
        } catch (RuntimeException failure) {
            LOG.error("A sign-in was not recorded: {}", failure.getClass().getSimpleName());
        }
    }
}
