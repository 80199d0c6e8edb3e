package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.LocaleResolver;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.Text;

/** Turns what the doors of the modules throw into the status of the error page, where a page did not answer itself. */
@ControllerAdvice(annotations = PageController.class)
class Refusals {

    private final Messages messages;
    private final LocaleResolver languages;

    Refusals(Messages messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(Forbidden.class)
    void forbidden(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Whoever guesses waits a minute. */
    @ExceptionHandler(LockedException.class)
    void tooOften(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler(Refused.class)
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Text text = messages.in(languages.resolveLocale(request));
        request.setAttribute(ProblemController.REASON, words(refused.refusals(), text));
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static String words(List<Refusal> refusals, Text text) {
        return refusals.stream().map(refusal -> text.t(refusal)).distinct().collect(Collectors.joining(" "));
    }
}
