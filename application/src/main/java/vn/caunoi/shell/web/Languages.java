package vn.caunoi.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.caunoi.shell.Messages;

/**
 * Vietnamese unless the reader chose English by {@code ?lang=en}; the choice is kept in a cookie for a year. Programs ask by
 * {@code Accept-Language}, which browsers send unasked; {@code mul} asks for both languages.
 */
class Languages implements LocaleResolver, HandlerInterceptor {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "ngon-ngu";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = chosen(request);
        boolean byProgram = ProblemWords.asked(request).startsWith("/api/");
        if (chosen == null && byProgram && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            chosen = request.getLocale().getLanguage();
        }
        if (chosen == null) {
            Cookie kept = WebUtils.getCookie(request, COOKIE);
            chosen = kept == null ? null : kept.getValue();
        }
        if (byProgram && Messages.BOTH.getLanguage().equals(chosen)) return Messages.BOTH;
        return "en".equals(chosen) ? Locale.UK : Messages.VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The reader chooses the language by ?lang=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String chosen = chosen(request);
        if (chosen != null)
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, chosen)
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        return true;
    }

    /** Read from the address alone: asking for a parameter would read a form that may be too large to be read. */
    private static @Nullable String chosen(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) return null;
        List<String> asked = List.of(query.split("&"));
        return asked.contains(PARAMETER + "=en") ? "en" : asked.contains(PARAMETER + "=vi") ? "vi" : null;
    }
}
