package vn.caunoi.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to a file that is too large before the form is read: read later, the form's token would be missing and the
 * sender would hear of a lacking right instead of a large file.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OversizedUploads extends OncePerRequestFilter {

    private final DataSize limit;

    OversizedUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else chain.doFilter(request, response);
    }
}
