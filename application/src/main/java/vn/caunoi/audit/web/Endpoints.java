package vn.caunoi.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The endpoints of the house by the patterns of their addresses. */
@Component
class Endpoints {

    /** An address that is none of ours. */
    private static final String NONE = "-";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Endpoints(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The pattern that the request was, or would have been, answered by. */
    String pattern(HttpServletRequest request) {
        Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String pattern = matched == null ? unreached(request.getRequestURI()) : matched.toString();
        return pattern.matches("[!-~]{1,200}") ? pattern : NONE;
    }

    private String unreached(String address) {
        try {
            PathContainer path = PathContainer.parsePath(address);
            return patterns().stream()
                    .filter(pattern -> pattern.matches(path))
                    .sorted()
                    .map(PathPattern::getPatternString)
                    .findFirst()
                    .orElse(NONE);
        } catch (IllegalArgumentException _) {
            return NONE; // an address that nobody can read
        }
    }

    private List<PathPattern> patterns() {
        return mappings.orderedStream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(addresses -> addresses.getPatterns().stream())
                .toList();
    }
}
