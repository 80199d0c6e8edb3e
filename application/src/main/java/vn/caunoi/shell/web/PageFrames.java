package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.shell.Assets;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.NavItem;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.SignedIn;
import vn.caunoi.shell.Text;

/** Makes the frame of a page out of the request, for every controller method that asks for one. */
@Component
class PageFrames implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Messages messages;
    private final Assets assets;
    private final LocaleResolver languages;
    private final Standing standing;

    PageFrames(Messages messages, Assets assets, LocaleResolver languages, Standing standing) {
        this.messages = messages;
        this.assets = assets;
        this.languages = languages;
        this.standing = standing;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageFrame.class;
    }

    @Override
    public PageFrame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return frame(Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow());
    }

    /** The words of the language in which it is asked. */
    Text text(HttpServletRequest request) {
        return messages.in(languages.resolveLocale(request));
    }

    PageFrame frame(HttpServletRequest request) {
        Text text = text(request);
        Authentication signedIn = signedIn();
        PageFrame.Visitor visitor = new PageFrame.Visitor(
                signedIn == null ? null : person(signedIn),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                flash(request),
                new PageFrame.Drawn(key(request), standing.now()));
        return new PageFrame(text, standing.house(text), visitor, navigation(request, signedIn), assets);
    }

    /** The key with which the form was drawn that is being answered; another one for a page that is opened. */
    private static UUID key(HttpServletRequest request) {
        String sent = request.getMethod().equals("POST") ? request.getParameter(PageFrame.Drawn.FIELD) : null;
        return sent != null && KEY.matcher(sent).matches() ? UUID.fromString(sent) : UUID.randomUUID();
    }

    private PageFrame.Navigation navigation(HttpServletRequest request, @Nullable Authentication signedIn) {
        List<NavItem> seen = signedIn == null
                ? List.of()
                : standing.navigation().stream()
                        .filter(item -> mayOpen(signedIn, item))
                        .toList();
        String query = request.getQueryString();
        return new PageFrame.Navigation(
                seen,
                address(request),
                query == null ? "" : query,
                request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null);
    }

    /** The address asked for, also on the page that says it failed; one that names another host is not repeated. */
    private static String address(HttpServletRequest request) {
        String address = ProblemWords.asked(request);
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\") ? address : "/";
    }

    private static boolean mayOpen(Authentication signedIn, NavItem item) {
        return item.authority() == null
                || signedIn.getAuthorities().stream()
                        .anyMatch(granted -> item.authority().equals(granted.getAuthority()));
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept == null ? null : Flash.of(kept);
    }

    private static @Nullable Authentication signedIn() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found == null || found instanceof AnonymousAuthenticationToken || !found.isAuthenticated()
                ? null
                : found;
    }

    private static SignedIn person(Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedIn person) return person;
        return new Named(signedIn.getName());
    }

    private record Named(String displayName) implements SignedIn {
        @Override
        public String roleName() {
            return "";
        }
    }
}
