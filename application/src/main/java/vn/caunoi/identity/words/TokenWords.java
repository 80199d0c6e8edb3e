package vn.caunoi.identity.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.MachineToken;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.shell.Text;

/** Says what the tokens of an account may do, since when and how long. */
@Component
public class TokenWords {

    private final MachineTokens tokens;
    private final Clock clock;

    TokenWords(MachineTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Those of an account, the newest first. */
    public List<TokenView> of(Actor account, Text text) {
        return tokens.of(account).stream().map(token -> view(token, text)).toList();
    }

    private TokenView view(MachineToken token, Text text) {
        Instant since = token.issuedAt();
        Instant until = token.until();
        return new TokenView(
                token.id(),
                token.label().isEmpty() ? text.t("identity.token.installation") : token.label(),
                text.t(may(token.actions())),
                since == null ? "" : text.dateTime(since),
                until == null
                        ? text.t("identity.token.endless")
                        : text.date(LocalDate.ofInstant(until.minusMillis(1), Text.ZONE)),
                token.isOver(clock.instant()));
    }

    private static String may(@Nullable Set<Action> actions) {
        if (actions == null) return "identity.token.may.all";
        return actions.contains(Action.RECORD) ? "identity.token.may.write" : "identity.token.may.read";
    }
}
