package vn.caunoi.identity.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.History;
import vn.caunoi.audit.History.Done;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** What was done to a holder and his posts, and by whom: let in, given, ended, handed over. Not what he did himself. */
@Component
class HolderPast {

    private static final int MOST = 100;

    /** What somebody does to his own door is not among it, nor does it push out what is. */
    private static final Set<String> TOLD = Set.of(
            "account.opened",
            "account.closed",
            "account.handed-over",
            "holder.let-in",
            "holder.shut-out",
            "right.given",
            "right.lent",
            "right.ended",
            "link.issued",
            "link.used",
            "second-factor.dropped");

    private static final String KEY = "identity.administration.past.";

    private final History history;
    private final Accounts accounts;
    private final Rights rights;
    private final RightWords words;

    HolderPast(History history, Accounts accounts, Rights rights, RightWords words) {
        this.history = history;
        this.accounts = accounts;
        this.rights = rights;
        this.words = words;
    }

    /** The newest first, and whether there is more. */
    HolderView.Past of(Holder holder, List<Account> posts, Text text) {
        Map<String, HeldRight> held = posts.stream()
                .flatMap(post -> rights.of(post.actor()).stream())
                .collect(Collectors.toMap(HeldRight::code, Function.identity()));
        Map<String, Account> own = posts.stream().collect(Collectors.toMap(Account::code, Function.identity()));
        List<String> subjects = Stream.of(Stream.of(holder.code()), own.keySet().stream(), held.keySet().stream())
                .flatMap(Function.identity())
                .toList();
        List<Done> newest = history.of(subjects, TOLD, MOST + 1);
        return new HolderView.Past(
                newest.stream()
                        .limit(MOST)
                        .map(done -> moment(done, subject(done, own, held, text), text))
                        .toList(),
                newest.size() > MOST ? text.t(KEY + "more", MOST) : null);
    }

    private Moment moment(Done done, String subject, Text text) {
        String by = done.by() == null ? text.t(KEY + "nobody") : name(done.by(), text);
        String to = done.detail("to")
                .flatMap(post -> accounts.find(new Actor(Long.parseLong(post))))
                .map(post -> post.shown(text))
                .orElse("");
        return new Moment(
                text.date(done.at()),
                text.t(KEY + done.action(), subject, to),
                null,
                "",
                text.t("identity.administration.past.by", by, text.dateTime(done.at())),
                false);
    }

    private String subject(Done done, Map<String, Account> posts, Map<String, HeldRight> held, Text text) {
        HeldRight right = held.get(done.subject());
        if (right != null) return words.where(right.grant(), text);
        return Optional.ofNullable(posts.get(done.subject()))
                .map(Account::role)
                .map(Role::label)
                .map(label -> text.t(label))
                .orElse("");
    }

    private String name(Actor actor, Text text) {
        return accounts.find(actor).map(post -> post.shown(text)).orElse(Objects.toString(actor.accountId()));
    }
}
