package vn.caunoi.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.secret.Tokens;
import vn.caunoi.vault.Tampered;
import vn.caunoi.vault.Vault;

/**
 * Marks the browser in which somebody signed in with a sealed cookie, so that strangers who guess his password cannot keep him
 * out of it. It opens nothing by itself.
 */
@Component
class KnownDevices {

    static final String COOKIE = "thiet-bi";
    private static final String PLACE = "identity.known-device";
    private static final Duration KEPT = Duration.ofDays(180);

    private final Vault vault;

    KnownDevices(Vault vault) {
        this.vault = vault;
    }

    /** The mark of the device that asks, if a holder of that name was signed in with it. */
    Optional<String> of(String username) {
        return current().map(ServletRequestAttributes::getRequest).stream()
                .flatMap(KnownDevices::cookies)
                .flatMap(cookie -> opened(cookie.getValue()).stream())
                .filter(mark -> mark.startsWith(owner(username)))
                .findFirst();
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent entered) {
        if (entered.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            current().filter(_ -> of(account.username()).isEmpty()).ifPresent(request -> mark(account, request));
        }
    }

    private void mark(SignedInAccount account, ServletRequestAttributes request) {
        HttpServletResponse response = request.getResponse();
        if (response == null) return;
        byte[] mark = (owner(account.username()) + Tokens.invent()).getBytes(StandardCharsets.UTF_8);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(mark, PLACE));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .httpOnly(true)
                        .secure(request.getRequest().isSecure())
                        .sameSite("Strict")
                        .path("/dang-nhap")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    private Optional<String> opened(String value) {
        try {
            return Optional.of(
                    new String(vault.open(Base64.getUrlDecoder().decode(value), PLACE), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | Tampered _) {
            return Optional.empty(); // a cookie of somebody else's making
        }
    }

    private static String owner(String username) {
        return username.strip().toLowerCase(Locale.ROOT) + "\n";
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null ? Stream.empty() : Arrays.stream(sent).filter(KnownDevices::ours);
    }

    private static boolean ours(Cookie cookie) {
        return cookie.getName().equals(COOKIE);
    }

    private static Optional<ServletRequestAttributes> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(request)
                : Optional.empty();
    }
}
