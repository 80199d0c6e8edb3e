package vn.caunoi.identity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.shell.SignedIn;

/** Who is behind a request: a person who signed in, or a machine with its token. */
public record SignedInAccount(long accountId, String username, String displayName, Role role)
        implements AuthenticatedPrincipal, SignedIn, Serializable {

    private static final long serialVersionUID = 1L;

    public static SignedInAccount of(Account account) {
        return new SignedInAccount(
                account.actor().accountId(), account.username(), account.displayName(), account.role());
    }

    @Override
    public Actor actor() {
        return new Actor(accountId);
    }

    /** The role, and each action that it may do, for navigation that shows only what may be opened. */
    public Collection<GrantedAuthority> authorities() {
        Stream<String> actions =
                Arrays.stream(Action.values()).filter(role::may).map(Action::name);
        return Stream.concat(Stream.of(role.name()), actions)
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
