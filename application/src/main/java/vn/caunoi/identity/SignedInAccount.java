package vn.caunoi.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.caunoi.access.Acting;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.shell.SignedIn;
import vn.caunoi.shell.Text;

/**
 * Who is behind a request, in which of his posts: a person who signed in, or a machine with its token.
 *
 * @param actions what may be done now: all that the role may, or less with a token
 */
public record SignedInAccount(
        long accountId, long holderId, String username, String displayName, Role role, Set<Action> actions)
        implements AuthenticatedPrincipal, Acting, SignedIn, Serializable {

    private static final long serialVersionUID = 2L;

    public static SignedInAccount of(Account account) {
        return of(account, account.role().actions());
    }

    static SignedInAccount of(Account account, Set<Action> actions) {
        return new SignedInAccount(
                account.actor().accountId(),
                account.holder().id(),
                account.username(),
                account.displayName(),
                account.role(),
                actions);
    }

    @Override
    public String shown(Text text) {
        return new Holder(holderId, username, displayName, true).shown(text);
    }

    @Override
    public Actor actor() {
        return new Actor(accountId);
    }

    /** The role, and each action that it may do, for navigation that shows only what may be opened. */
    public Collection<GrantedAuthority> authorities() {
        return Stream.concat(Stream.of(role.name()), actions.stream().map(Action::name))
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String roleName() {
        return role.label();
    }
}
