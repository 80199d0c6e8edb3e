package vn.caunoi.shell.web;

import caunoi.template.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.PageProblem;
import vn.caunoi.shell.Text;

/**
 * What a reader sees when a request could not be answered: what happened, why, and what can be done, never a stack
 * trace. A failure of ours carries a code that is found again in the log.
 */
@PageController
class ProblemController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    /** Request attribute with the words that explain the refusal, where the one who refused knows them. */
    static final String REASON = "shell.reason";

    private final Templates templates;
    private final PageFrames frames;
    private final ErrorAttributes errors;

    ProblemController(Templates templates, PageFrames frames, ErrorAttributes errors) {
        this.templates = templates;
        this.frames = frames;
        this.errors = errors;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<?> error(HttpServletRequest request) {
        HttpStatus status = status(request);
        Throwable failure = errors.getError(new ServletWebRequest(request));
        if (isForMachines(request)) return problem(request, status, failure);
        PageFrame frame = frames.frame(request);
        String address = frame.navigation().address();
        String list = filtered(status, frame.navigation()) ? address : "";
        String reason = list.isEmpty()
                ? reason(request, status, frame.text())
                : frame.text().t("shell.error.404.filtered");
        String code = isOurs(status) ? logged(status, address, failure) : "";
        Page page = frame.page(title(request, status, frame.text()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(JteModelConverter.HTML);
        return frame.partial()
                ? answer.header("HX-Retarget", "#request-notice").body(templates.shellErrorPart(page, reason, code))
                : answer.body(templates.shellError(page, reason, code, list));
    }

    /** A machine needs nothing of a page: what is drawn around one may be missing just now, as the database may be. */
    private ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpStatus status, @Nullable Throwable failure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason(request, status, frames.text(request)));
        if (isOurs(status)) problem.setProperty("code", logged(status, ProblemWords.asked(request), failure));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return ProblemWords.asked(request).startsWith("/api/");
    }

    /** A list that was asked for with words of which one names what is not there: the list itself is. */
    private static boolean filtered(HttpStatus status, PageFrame.Navigation asked) {
        return status == HttpStatus.NOT_FOUND
                && !asked.query().isEmpty()
                && asked.items().stream().anyMatch(item -> item.path().equals(asked.address()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }

    private String reason(HttpServletRequest request, HttpStatus status, Text text) {
        Throwable cause = errors.getError(new ServletWebRequest(request));
        if (cause instanceof PageProblem problem) return problem.words(text);
        if (request.getAttribute(REASON) instanceof String words) return words;
        if (request.getAttribute(SignInAnswers.STALE) != null) return text.t("shell.error.stale");
        String known = known(status, text);
        boolean forMachines = text.knows(known + ".api") && isForMachines(request);
        return text.t(known + (forMachines ? ".api" : ".text"));
    }

    /** A conflict with a reason of its own is not about who was faster. */
    private String title(HttpServletRequest request, HttpStatus status, Text text) {
        boolean own =
                status == HttpStatus.CONFLICT && errors.getError(new ServletWebRequest(request)) instanceof PageProblem;
        return own ? "shell.error.refused.title" : known(status, text) + ".title";
    }

    /** In a word, for machines: there, nobody opens a page. */
    static String title(HttpStatus status, Text text) {
        String known = known(status, text);
        return text.t(text.knows(known + ".title.api") ? known + ".title.api" : known + ".title");
    }

    /** The message of that status, else of its kind: a wrong request or a failure of ours. */
    private static String known(HttpStatus status, Text text) {
        String exact = "shell.error." + status.value();
        if (text.knows(exact + ".title")) return exact;
        return status.is4xxClientError() ? "shell.error.400" : "shell.error.500";
    }

    /** Who has to be patient meets no failure. */
    private static boolean isOurs(HttpStatus status) {
        return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static String logged(HttpStatus status, @Nullable String address, @Nullable Throwable failure) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Answered {} at {}, code {}\n{}", status.value(), address, code, Trace.of(failure));
        return code;
    }
}
