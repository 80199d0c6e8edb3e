package vn.caunoi.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.caunoi.shell.Messages;

/** Gives every problem, wherever it was found, its title in the reader's language and the address that was asked for. */
@ControllerAdvice
class ProblemWords implements ResponseBodyAdvice<Object> {

    private final Messages messages;
    private final LocaleResolver languages;

    ProblemWords(Messages messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest asked) {
            complete(problem, asked.getServletRequest());
        }
        return body;
    }

    private void complete(ProblemDetail problem, HttpServletRequest request) {
        problem.setTitle(ProblemController.title(
                HttpStatus.valueOf(problem.getStatus()), messages.in(languages.resolveLocale(request))));
        problem.setInstance(URI.create(asked(request)));
    }

    /** What was asked for, where an error is told at an address of its own. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
