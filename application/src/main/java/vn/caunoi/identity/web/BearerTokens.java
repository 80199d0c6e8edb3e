package vn.caunoi.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.SignedInAccount;

/** Recognises a machine by the token in {@code Authorization: Bearer TOKEN}; a wrong token is as good as none. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final MachineTokens tokens;

    BearerTokens(MachineTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInAccount> known = token(request).flatMap(tokens::opened);
        Optional<HttpServletRequest> whole = known.flatMap(_ -> WholeRequest.of(request));
        if (whole.isPresent()) known = token(request).flatMap(tokens::opened);
        known.ifPresent(BearerTokens::enter);
        chain.doFilter(whole.orElse(request), response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static void enter(SignedInAccount account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities()));
        SecurityContextHolder.setContext(context);
    }
}
