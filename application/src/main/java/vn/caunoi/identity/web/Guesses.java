package vn.caunoi.identity.web;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acting;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.SignedInAccount;

/** Codes and links that are tried at the door, and the own password inside: counted as wrong passwords are, and left in the audit without what was typed. */
@Component
public class Guesses {

    private final SignInAttempts attempts;
    private final Audit audit;

    Guesses(SignInAttempts attempts, Audit audit) {
        this.attempts = attempts;
        this.audit = audit;
    }

    /** Whoever waits is refused here. */
    void begin(SignInAttempts.Visitor visitor) {
        attempts.begin(visitor);
    }

    /** Whoever sits at an open session and guesses its password waits as one at the door does. */
    public void beginOwn(SignedInAccount account) {
        begin(ownOf(account));
    }

    public void provedOwn(SignedInAccount account) {
        proved(ownOf(account));
    }

    public void wrongOwn(SignedInAccount account) {
        audit.recordApart(account.actor(), event("own-password").with("holder", account.holderId()));
    }

    /** His password was right: never left out as what strangers try is. */
    void wrongCode(SignedInAccount account) {
        audit.recordApart(account.actor(), event("code").with("holder", account.holderId()));
    }

    private static SignInAttempts.Visitor ownOf(SignedInAccount account) {
        return SignInAttempts.Visitor.inside(account.holderId());
    }

    /** A code that proves who he is: what was wrong before is forgotten. */
    void proved(SignInAttempts.Visitor visitor) {
        attempts.succeeded(visitor);
    }

    /** A link that is there, which proves nothing yet. */
    void found(SignInAttempts.Visitor visitor) {
        attempts.takeBack(visitor);
    }

    /** It was a wrong one; whose it would have been nobody knows, but who tried it where he is signed in. */
    void wrongLink() {
        Authentication trying = SecurityContextHolder.getContext().getAuthentication();
        audit.recordApart(
                trying != null && trying.getPrincipal() instanceof Acting known ? known.actor() : null, event("link"));
    }

    private static Event event(String what) {
        return Event.of("sign-in-failed", "door").with("why", what);
    }
}
