package vn.caunoi.overheard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.caunoi.identity.SignedInAccount;

/** Stands before everything else, keeps a copy of what goes out, and has it judged. */
public final class EveryAnswer implements Filter {

    private static final String ACCOUNT = EveryAnswer.class.getName();

    private final Ears ears;

    private EveryAnswer(Ears ears) {
        this.ears = ears;
    }

    /** Stands in front of all filters, so that refusals are heard too, and behind those that find out who asks. */
    public static void listening(GenericApplicationContext context, Ears ears) {
        register(context, "everyAnswer", Ordered.HIGHEST_PRECEDENCE, new EveryAnswer(ears));
        register(context, "whoAsks", Ordered.LOWEST_PRECEDENCE, EveryAnswer::remember);
    }

    private static void register(GenericApplicationContext context, String name, int order, Filter filter) {
        context.registerBean(name, FilterRegistrationBean.class, () -> registered(filter, name, order));
    }

    private static FilterRegistrationBean<Filter> registered(Filter filter, String name, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    private static void remember(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ACCOUNT, account(SecurityContextHolder.getContext()));
        chain.doFilter(request, response);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = new Asked((HttpServletRequest) request);
        TwiceWritten answer = new TwiceWritten((HttpServletResponse) response);
        ears.attend();
        try {
            chain.doFilter(asked, answer);
            answer.flushed();
        } finally {
            ears.hear(whoAsked((HttpServletRequest) request), asked, answer);
        }
    }

    /** Who asked; what was refused before anybody looked was asked by who is signed in there. */
    private static @Nullable Long whoAsked(HttpServletRequest request) {
        if (request.getAttribute(ACCOUNT) instanceof Long known) {
            return known;
        }
        HttpSession session = request.getSession(false);
        Object context = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext signedIn ? account(signedIn) : null;
    }

    private static @Nullable Long account(SecurityContext context) {
        Authentication signedIn = context.getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedInAccount account
                ? account.accountId()
                : null;
    }
}
