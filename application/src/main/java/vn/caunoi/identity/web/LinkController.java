package vn.caunoi.identity.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.LockedException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Links;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page that a one-time link opens: its holder chooses a password there, and proves a second factor if he wants one. */
@PageController
class LinkController {

    static final String PATH = "/dat-mat-khau";

    private final Templates templates;
    private final Links links;
    private final NewPassword passwords;
    private final SignInAttempts attempts;

    LinkController(Templates templates, Links links, NewPassword passwords, SignInAttempts attempts) {
        this.templates = templates;
        this.links = links;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** A link that was used, is too old or was never given says the same, whoever asks. */
    @GetMapping(PATH)
    ResponseEntity<JteModel> open(
            PageFrame frame, @RequestParam(name = "ma", defaultValue = "") String secret, HttpServletRequest request) {
        refuseGuessers(request);
        Optional<Holder> holder = links.holder(secret);
        if (holder.isEmpty()) return closed(frame, request);
        Form form = Form.empty(NewPassword.KEY).with("ma", secret);
        return Answer.page(templates.identityLink(
                frame.page("identity.link.title"), form, holder.get(), passwords.offer(request.getSession())));
    }

    /** Looking uses nothing up; choosing the password does, once. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> choose(
            PageFrame frame, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        refuseGuessers(request);
        FormCheck check = new FormCheck(Form.typed(NewPassword.KEY, typed), frame.text());
        String secret = check.typed("ma");
        Optional<Holder> holder = links.holder(secret);
        if (holder.isEmpty()) return closed(frame, request);
        NewPassword.Chosen chosen = passwords.read(check, holder.get(), false, request.getSession());
        if (!check.valid()) {
            return Answer.invalid(templates.identityLink(
                    frame.page("identity.link.title"),
                    NewPassword.forgotten(check.form()),
                    holder.get(),
                    passwords.offer(request.getSession())));
        }
        if (!links.use(secret)) return closed(frame, request);
        passwords.setAnew(holder.get(), chosen);
        NewPassword.forget(request.getSession());
        return Answer.next("/dang-nhap?ly-do=da-dat-mat-khau");
    }

    private ResponseEntity<JteModel> closed(PageFrame frame, HttpServletRequest request) {
        attempts.failed(visitor(request));
        return ResponseEntity.status(410).body(templates.identityLinkOver(frame.page("identity.link.over.title")));
    }

    private void refuseGuessers(HttpServletRequest request) throws LockedException {
        attempts.refuseTooMany(visitor(request));
    }

    private static SignInAttempts.Visitor visitor(HttpServletRequest request) {
        return SignInAttempts.Visitor.withLink(request.getRemoteAddr());
    }
}
