package vn.caunoi.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** A request with its answer, as far as they tell what was done. */
record Answered(HttpServletRequest request, HttpServletResponse response) {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    boolean matters() {
        return action().isPresent();
    }

    /** What it is called in the audit; nothing for a page that was only shown, and for a failure of ours. */
    Optional<String> action() {
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        if (status.is4xxClientError()) {
            return Optional.of("refused");
        }
        if (status.is5xxServerError()) {
            return Optional.empty();
        }
        if (CHANGING.contains(request.getMethod())) {
            return Optional.of("changed");
        }
        return isFile() ? Optional.of("exported") : Optional.empty();
    }

    private boolean isFile() {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return disposition != null && disposition.startsWith("attachment") && "GET".equals(request.getMethod());
    }
}
