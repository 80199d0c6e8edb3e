package vn.caunoi.identity.web;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.SignedInAccount;

/** Signs a person in by name and password, and slows down whoever guesses. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInAttempts attempts;

    PasswordLogin(Accounts accounts, SignInAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName();
        SignInAttempts.Visitor visitor = new SignInAttempts.Visitor(username, address(asked));
        attempts.refuseTooMany(visitor);
        SignedInAccount account = accounts.withPassword(username, Objects.toString(asked.getCredentials(), ""))
                .map(SignedInAccount::of)
                .orElseThrow(() -> {
                    attempts.failed(visitor);
                    return new BadCredentialsException("wrong name or password");
                });
        attempts.succeeded(visitor);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }
}
