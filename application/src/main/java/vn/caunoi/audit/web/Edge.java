package vn.caunoi.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.AnswerNotes;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;

/**
 * Looks at every answer once, when it is ready, and records what was refused, changed or sent as a file; a failure to record
 * never becomes one of the answer. What nobody known was refused is not recorded: anybody could fill the audit with it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Edge extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private final Audit audit;
    private final Endpoints endpoints;

    Edge(Audit audit, Endpoints endpoints) {
        this.audit = audit;
        this.endpoints = endpoints;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Answered answered = new Answered(request, response);
        if (!answered.matters() || request.getAttribute(AnswerNotes.TOLD) != null) {
            return;
        }
        try {
            Actor actor = Actors.of(request);
            event(answered, actor).ifPresent(event -> audit.recordApart(actor, event));
        } catch (RuntimeException failure) {
            LOG.error("An answer was not recorded: {}", failure.getClass().getSimpleName());
        }
    }

    private Optional<Event> event(Answered answered, @Nullable Actor actor) {
        boolean known = actor != null || answered.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!known) {
            return Optional.empty();
        }
        return answered.action()
                .map(action -> Event.of(action, subject(answered.request()))
                        .with("status", answered.response().getStatus()))
                .map(event -> numbered(event, answered.request()))
                .map(event -> answered.request().getAttribute(AnswerNotes.ROWS) instanceof Long rows
                        ? event.with("rows", rows)
                        : event);
    }

    /** What the handler takes as a number is an id that the program gave; digits elsewhere are what somebody typed. */
    private static Event numbered(Event event, HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return event;
        }
        for (String id : ids(request)) {
            String value = String.valueOf(variables.get(id));
            if (value.matches("[0-9]{1,9}")) event = event.with(id, Long.parseLong(value));
        }
        return event;
    }

    private static List<String> ids(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                ? Arrays.stream(handler.getMethod().getParameters())
                        .filter(each -> each.isAnnotationPresent(PathVariable.class) && each.getType() == long.class)
                        .map(Parameter::getName)
                        .toList()
                : List.of();
    }

    /** The pattern of the address: the address itself may hold codes, and its query what somebody typed. */
    private String subject(HttpServletRequest request) {
        String method = request.getMethod();
        return (method.matches("[A-Z]{1,10}") ? method : "OTHER") + " " + endpoints.pattern(request);
    }
}
