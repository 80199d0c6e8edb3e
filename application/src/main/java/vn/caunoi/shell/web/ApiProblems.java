package vn.caunoi.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Turns what the doors of the modules throw into problem details (RFC 9457) for machines. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private final Messages messages;
    private final LocaleResolver languages;

    ApiProblems(Messages messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound(HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, text(request));
    }

    @ExceptionHandler(Forbidden.class)
    ProblemDetail forbidden(HttpServletRequest request) {
        return problem(HttpStatus.FORBIDDEN, text(request));
    }

    @ExceptionHandler(Refused.class)
    ProblemDetail refused(Refused refused, HttpServletRequest request) {
        Text text = text(request);
        List<Reason> reasons = refused.refusals().stream()
                .map(refusal -> Reason.of(refusal, text))
                .toList();
        String detail = reasons.stream().map(Reason::message).distinct().collect(Collectors.joining(" "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        problem.setProperty("refusals", reasons);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, Text text) {
        return ProblemDetail.forStatusAndDetail(status, words(status, text));
    }

    /** What programs are told: there, nobody goes to another page. */
    static String words(HttpStatus status, Text text) {
        String key = "shell.error." + status.value();
        return text.t(text.knows(key + ".api") ? key + ".api" : key + ".text");
    }

    private Text text(HttpServletRequest request) {
        return messages.in(languages.resolveLocale(request));
    }

    /** One refusal in words, with the rule that says no and the entry that broke it. */
    record Reason(String rule, String message, @Nullable Long entry) {

        static Reason of(Refusal refusal, Text text) {
            return new Reason(refusal.rule(), text.t(refusal), refusal.entry());
        }
    }
}
