package vn.caunoi.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/**
 * A person is answered a few questions at a time, by pages and for machines: who asks much at once keeps nobody else waiting. More of
 * them wait, and no longer than a second, as what let them in may end meanwhile.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Turns extends OncePerRequestFilter {

    static final int AT_ONCE = 6;
    private static final String SECONDS = "5";

    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();
    private final Messages messages;
    private final LocaleResolver languages;

    Turns(Messages messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = request.getRemoteUser();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        Semaphore turn = turns.computeIfAbsent(person, _ -> new Semaphore(AT_ONCE, true));
        if (!comes(turn)) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turn.release();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/healthz");
    }

    private static boolean comes(Semaphore turn) {
        try {
            return turn.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Text text = messages.in(languages.resolveLocale(request));
        request.setAttribute(ProblemController.REASON, text.t("shell.error.429.turns"));
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
