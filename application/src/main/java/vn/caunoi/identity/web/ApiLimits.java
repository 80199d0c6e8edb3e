package vn.caunoi.identity.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.identity.SignedInAccount;

/** How often a machine may ask: so many times a minute with all tokens of its account, and then it is told when again. */
class ApiLimits extends OncePerRequestFilter {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final long allowed;
    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

    ApiLimits(long allowedPerMinute) {
        this.allowed = allowedPerMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication machine = SecurityContextHolder.getContext().getAuthentication();
        if (machine != null && machine.getPrincipal() instanceof SignedInAccount account) {
            ConsumptionProbe asked =
                    buckets.computeIfAbsent(account.accountId(), _ -> full()).tryConsumeAndReturnRemaining(1);
            if (!asked.isConsumed()) {
                refuse(response, asked);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, PERIOD))
                .build();
    }

    private static void refuse(HttpServletResponse response, ConsumptionProbe asked) throws IOException {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill()) + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
