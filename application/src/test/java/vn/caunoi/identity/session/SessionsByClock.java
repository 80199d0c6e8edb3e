package vn.caunoi.identity.session;

import java.time.InstantSource;
import org.springframework.context.support.GenericApplicationContext;

/** The sessions of an application whose time a test sets. */
public final class SessionsByClock {

    private SessionsByClock() {}

    public static void standIn(GenericApplicationContext application, InstantSource time) {
        application.registerBean(
                "sessionsOfTests", Sessions.class, () -> new Sessions(time), sessions -> sessions.setPrimary(true));
    }
}
