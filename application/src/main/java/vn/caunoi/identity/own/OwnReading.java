package vn.caunoi.identity.own;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.LiveSession;
import vn.caunoi.identity.web.SessionGuard;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.identity.words.TokenWords;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** Gathers what the page of one's own account shows. */
@Component
class OwnReading {

    private final OwnDoors doors;
    private final RightWords words;
    private final TokenWords tokens;

    OwnReading(OwnDoors doors, RightWords words, TokenWords tokens) {
        this.doors = doors;
        this.words = words;
        this.tokens = tokens;
    }

    OwnView view(SignedInAccount asking, HttpSession session, Form token, @Nullable String fresh, Text text) {
        Account account = doors.account(asking);
        return new OwnView(
                door(account, text),
                doors.accounts().postsOf(account.holder()).stream()
                        .filter(Account::enabled)
                        .map(post -> post(post, account, text))
                        .toList(),
                doors.rights().of(account.actor()).stream()
                        .map(right -> words.view(right, text))
                        .toList(),
                doors.rights().lentBy(account.actor()).stream()
                        .map(right -> new OwnView.LentView(right.of().shown(text), words.view(right, text)))
                        .toList(),
                doors.sessions().of(account.holder().id()).stream()
                        .map(live -> session(live, session, text))
                        .toList(),
                machines(account, token, fresh, text));
    }

    /** With the place that was given first: who came after somebody may hold two posts of one role. */
    private OwnView.PostView post(Account post, Account current, Text text) {
        String role = text.t(post.role().label());
        return new OwnView.PostView(
                post.actor().accountId(),
                doors.rights().of(post.actor()).stream()
                        .map(right -> words.view(right, text))
                        .filter(right -> !right.over())
                        .reduce((_, earlier) -> earlier)
                        .map(right -> role + " · " + right.where())
                        .orElse(
                                post.role() == Role.ADMINISTRATOR
                                        ? role
                                        : role + " · " + text.t("identity.own.post.empty")),
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
        return new OwnView.Machines(account.role().may(Action.READ), tokens.of(account.actor(), text), form, fresh);
    }

    private OwnView.Door door(Account account, Text text) {
        return new OwnView.Door(
                account.username(),
                doors.credentials().hasSecondFactor(account.holder()),
                doors.credentials()
                        .link(account.holder())
                        .map(link -> text.t(
                                "identity.own.password.link",
                                text.dateTime(link.at()),
                                Optional.ofNullable(link.by())
                                        .flatMap(doors.accounts()::find)
                                        .map(post -> post.shown(text))
                                        .orElseGet(() -> text.t("identity.own.password.link.installation"))))
                        .orElse(null));
    }
}
