package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * After signing in the reader goes on to the page first asked for, never to a part of one. Its path alone is kept: a request whole
 * would fill the memory for strangers, and what it says of its host leads nowhere.
 */
class WayBack implements RequestCache {

    private static final String ADDRESS = "shell.way-back";
    private static final int LONGEST = 1000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (isWholePage(request) && address.length() <= LONGEST) {
            request.getSession().setAttribute(ADDRESS, address);
        }
    }

    /** Where the visitor wanted to go before he signed in, told once. */
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ADDRESS) instanceof String address)) return Optional.empty();
        session.removeAttribute(ADDRESS);
        return Optional.of(address);
    }

    private static boolean isWholePage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().equals("/favicon.ico");
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        take(request);
    }
}
