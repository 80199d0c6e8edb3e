package vn.caunoi.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.access.FileAddress;

/**
 * Answers what cannot be read as the sender's fault, not ours: 413 to a file that is too large, before the form is read (read
 * later, the form's token would be missing and the sender would hear of a lacking right); 400 to broken parts and parameters. Whoever
 * waited in vain for the database, because too many ask at once, hears that he may ask again soon (503).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableRequests extends OncePerRequestFilter {

    private static final List<Class<? extends Exception>> SENDERS_FAULT = List.of(
            InvalidParameterException.class,
            MultipartException.class,
            FileUploadException.class,
            InvalidFileNameException.class,
            InvalidPathException.class);

    private static final String SOON_SECONDS = "10";

    private final DataSize limit;
    private final List<FileAddress> files;

    UnreadableRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit, List<FileAddress> files) {
        this.limit = limit;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        HttpStatus refused = isForm(request) ? refused(request) : null;
        if (refused == HttpStatus.UNAUTHORIZED) {
            response.sendRedirect(SignInController.PATH + "?ly-do=het-phien");
            return;
        }
        if (refused != null) {
            response.sendError(refused.value());
            return;
        }
        try {
            chain.doFilter(isForm(request) ? new Readable(request) : looked(request), response);
        } catch (ServletException | IOException | RuntimeException failure) {
            HttpStatus answer = response.isCommitted() ? null : answer(failure);
            if (answer == null) throw failure;
            if (answer == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            response.sendError(answer.value());
        }
    }

    /**
     * A form of several parts is held open as long as its sender likes: no page takes one but those for files, and they only from
     * who is signed in; those for machines ask for the token first.
     */
    private @Nullable HttpStatus refused(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (address.startsWith("/api/")) return null;
        if (files.stream().noneMatch(file -> file.path().equals(address))) return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        HttpSession session = request.getSession(false);
        boolean known = session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        return known ? null : HttpStatus.UNAUTHORIZED;
    }

    /** Parts of a form are read later, where they are wanted: a file is not taken in before it is known who sends it. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD")
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static HttpServletRequest looked(HttpServletRequest request) {
        refuseUnreadable(request.getParameterMap());
        return request;
    }

    /** The database holds no character 0. */
    private static void refuseUnreadable(Map<String, String[]> parameters) {
        boolean unreadable = parameters.entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue())))
                .anyMatch(text -> text.indexOf('\0') >= 0);
        if (unreadable) {
            throw new InvalidParameterException("character 0");
        }
    }

    /** A form whose parameters are looked at when somebody first asks for them. */
    private static final class Readable extends HttpServletRequestWrapper {

        private boolean looked;

        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = super.getParameterMap();
            if (!looked) refuseUnreadable(parameters);
            looked = true;
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }
    }

    private static @Nullable HttpStatus answer(Throwable failure) {
        if (is(failure, cause -> SENDERS_FAULT.stream().anyMatch(kind -> kind.isInstance(cause)))) {
            return HttpStatus.BAD_REQUEST;
        }
        if (is(failure, UnreadableRequests::isTooMuchText)) return HttpStatus.CONTENT_TOO_LARGE;
        if (is(failure, SQLTransientConnectionException.class::isInstance)) return HttpStatus.SERVICE_UNAVAILABLE;
        return failure instanceof ResponseStatusException said
                ? HttpStatus.resolve(said.getStatusCode().value())
                : null;
    }

    private static boolean is(Throwable failure, Predicate<Throwable> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind);
    }

    /** The server has no kind of its own for fields of a form of several parts that are too long together. */
    private static boolean isTooMuchText(Throwable failure) {
        return failure instanceof IllegalStateException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().equals("org.apache.catalina.connector.Request");
    }
}
