package vn.caunoi.identity.own;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.MachineToken;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.LiveSession;
import vn.caunoi.identity.web.SessionGuard;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** Gathers what the page of one's own account shows. */
@Component
class OwnReading {

    private final OwnDoors doors;
    private final RightWords words;
    private final Clock clock;

    OwnReading(OwnDoors doors, RightWords words, Clock clock) {
        this.doors = doors;
        this.words = words;
        this.clock = clock;
    }

    OwnView view(SignedInAccount asking, HttpSession session, Form token, @Nullable String fresh, Text text) {
        Account account = doors.account(asking);
        return new OwnView(
                account.username(),
                doors.credentials().hasSecondFactor(account.holder()),
                doors.accounts().postsOf(account.holder()).stream()
                        .filter(Account::enabled)
                        .map(post -> post(post, account, text))
                        .toList(),
                doors.rights().of(account.actor()).stream()
                        .map(right -> words.view(right, text))
                        .toList(),
                doors.rights().lentBy(account.actor()).stream()
                        .map(right -> new OwnView.LentView(right.of().displayName(), words.view(right, text)))
                        .toList(),
                doors.sessions().of(account.holder().id()).stream()
                        .map(live -> session(live, session, text))
                        .toList(),
                machines(account, token, fresh, text));
    }

    private static OwnView.PostView post(Account post, Account current, Text text) {
        return new OwnView.PostView(
                post.actor().accountId(),
                text.t(post.role().label()),
                post.actor().equals(current.actor()));
    }

    private static OwnView.SessionView session(LiveSession live, HttpSession session, Text text) {
        return new OwnView.SessionView(
                live.number(),
                text.dateTime(live.since()),
                text.dateTime(live.lastSeen()),
                live.address(),
                live.browser(),
                Long.valueOf(live.number()).equals(session.getAttribute(SessionGuard.NUMBER)));
    }

    private OwnView.Machines machines(Account account, Form form, @Nullable String fresh, Text text) {
        Instant now = clock.instant();
        List<OwnView.TokenView> tokens = doors.tokens().of(account.actor()).stream()
                .map(token -> token(token, now, text))
                .toList();
        return new OwnView.Machines(account.role().may(Action.READ), tokens, form, fresh);
    }

    private static OwnView.TokenView token(MachineToken token, Instant now, Text text) {
        Instant until = token.until();
        Set<Action> actions = token.actions();
        return new OwnView.TokenView(
                token.id(),
                token.label().isEmpty() ? text.t("identity.token.installation") : token.label(),
                text.t(
                        actions == null
                                ? "identity.token.may.all"
                                : actions.contains(Action.RECORD)
                                        ? "identity.token.may.write"
                                        : "identity.token.may.read"),
                until == null ? text.t("identity.token.endless") : text.dateTime(until),
                token.isOver(now));
    }
}
