package vn.caunoi.identity.administration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.session.LiveSession;
import vn.caunoi.identity.session.Sessions;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.identity.words.TokenWords;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Gathers what the administrator's page of a holder shows. */
@Component
class HolderReading {

    private final Accounts accounts;
    private final Rights rights;
    private final Sessions sessions;
    private final Credentials credentials;
    private final Wording words;

    HolderReading(Accounts accounts, Rights rights, Sessions sessions, Credentials credentials, Wording words) {
        this.accounts = accounts;
        this.rights = rights;
        this.sessions = sessions;
        this.credentials = credentials;
        this.words = words;
    }

    /** How rights, tokens and what was done are said. */
    @Component
    record Wording(RightWords rights, TokenWords tokens, HolderPast past) {}

    /** @param own whether the administrator looks at himself, to whom he gives neither posts nor rights */
    HolderView view(Holder holder, boolean own, HolderView.@Nullable LinkView link, Form post, Text text) {
        List<Account> posts = accounts.postsOf(holder);
        boolean machine = AccountDesk.isMachine(posts);
        return new HolderView(
                holder.username(),
                holder.shown(text),
                holder.enabled(),
                credentials.hasPassword(holder),
                credentials.hasSecondFactor(holder),
                link,
                posts.stream().map(account -> post(account, own, text)).toList(),
                sessions.of(holder.id()).stream()
                        .map(session -> session(session, text))
                        .toList(),
                words.past().of(holder, posts, text),
                new HolderView.Steps(
                        Addresses.holder(holder.id()), !machine, own, post, own || machine ? List.of() : roles(text)));
    }

    static List<Option> roles(Text text) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.EXCHANGE)
                .map(role -> new Option(role.name(), text.t(role.label())))
                .toList();
    }

    private HolderView.PostView post(Account account, boolean own, Text text) {
        String path = Addresses.post(account.actor().accountId());
        boolean machine = account.role() == Role.EXCHANGE;
        boolean takesRights = account.enabled() && account.role() != Role.ADMINISTRATOR && !own && !machine;
        return new HolderView.PostView(
                text.t(account.role().label()),
                account.enabled(),
                rights.of(account.actor()).stream()
                        .map(right -> words.rights().view(right, text))
                        .toList(),
                words.tokens().of(account.actor(), text),
                !own && !machine,
                takesRights ? path + "/quyen" : null,
                account.enabled() && account.role().isHandedOver() ? path + "/ban-giao" : null,
                account.enabled() && !machine ? path + "/khoa" : null,
                path + "/ma-truy-cap/ket-thuc");
    }

    private static HolderView.SessionView session(LiveSession session, Text text) {
        return new HolderView.SessionView(
                text.dateTime(session.since()),
                text.dateTime(session.lastSeen()),
                session.address(),
                session.browser(),
                text.t(session.account().role().label()));
    }
}
