package vn.caunoi.identity.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OneMoreStep;
import vn.caunoi.audit.AnswerNotes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;
import vn.caunoi.identity.session.Sessions;

/** Signs a person in by name and password into his first post, asks for the second factor where he has one, and slows down whoever guesses. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Credentials credentials;
    private final Sessions sessions;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final KnownDevices devices;

    PasswordLogin(
            Credentials credentials,
            Sessions sessions,
            Accounts accounts,
            SignInAttempts attempts,
            KnownDevices devices) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.accounts = accounts;
        this.attempts = attempts;
        this.devices = devices;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName();
        Optional<String> device = devices.of(username);
        SignInAttempts.Visitor visitor = visitor(username, device, asked);
        boolean readable = username.indexOf(0) < 0;
        Optional<Holder> tried = readable ? accounts.find(username).map(Account::holder) : Optional.empty();
        tried.ifPresent(who -> AnswerNotes.triedAs(who.id()));
        attempts.begin(visitor);
        if (!readable) throw new BadCredentialsException("nobody is called so");
        // taken before the password is judged: one that changes meanwhile is another password
        Mark mark = sessions.mark(tried.map(Holder::id).orElse(0L));
        Holder holder = credentials
                .withPassword(username, Objects.toString(asked.getCredentials(), ""))
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        attempts.succeeded(visitor);
        SignedInAccount account = SignedInAccount.of(firstPost(holder));
        if (credentials.hasSecondFactor(holder)) {
            throw new OneMoreStep(SecondFactorController.PATH, new HalfSignedIn(account, mark, device.orElse(null)));
        }
        return Entrance.known(account, mark);
    }

    /** The first in which there is something to do; a holder whose posts are all closed has nowhere to go. */
    private Account firstPost(Holder holder) {
        return accounts.first(holder).orElseThrow(() -> new BadCredentialsException("no post"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static SignInAttempts.Visitor visitor(String username, Optional<String> device, Authentication asked) {
        return device.map(known -> SignInAttempts.Visitor.with(known, username))
                .orElseGet(() -> SignInAttempts.Visitor.at(address(asked), username));
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }
}
