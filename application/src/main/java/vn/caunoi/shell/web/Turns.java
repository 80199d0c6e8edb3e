package vn.caunoi.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
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
 * An account is answered a few questions at a time, by pages and for machines, and more of them wait their turn: who asks much at once
 * keeps nobody else waiting.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Turns extends OncePerRequestFilter {

    static final int AT_ONCE = 4;
    static final int WAITING = 60;
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
        String account = request.getRemoteUser();
        if (account == null) {
            chain.doFilter(request, response);
            return;
        }
        Semaphore turn = turns.computeIfAbsent(account, _ -> new Semaphore(AT_ONCE, true));
        if (turn.getQueueLength() >= WAITING) {
            refuse(request, response);
            return;
        }
        turn.acquireUninterruptibly();
        try {
            chain.doFilter(request, response);
        } finally {
            turn.release();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Text text = messages.in(languages.resolveLocale(request));
        request.setAttribute(ProblemController.REASON, text.t("shell.error.429.turns"));
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
