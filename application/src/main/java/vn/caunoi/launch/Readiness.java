package vn.caunoi.launch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whether the installation answers: its first accounts and its sample are there, and its database is. Before that it asks for patience
 * (503): a right password would count as a wrong one while its account is still missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Readiness extends OncePerRequestFilter {

    private static final int SECONDS = 2;
    static final String PATIENCE_SECONDS = "10";

    private final DataSource connections;
    private volatile boolean preparing;

    Readiness(DataSource connections, @Value("${caunoi.preparing:false}") boolean preparing) {
        this.connections = connections;
        this.preparing = preparing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (preparing && !isOpenAtOnce(request.getRequestURI())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, PATIENCE_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpenAtOnce(String address) {
        return address.equals(HealthController.PATH) || address.startsWith("/assets/");
    }

    /** From now on people and scripts may come. */
    void prepared() {
        preparing = false;
    }

    boolean ready() {
        return !preparing && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
