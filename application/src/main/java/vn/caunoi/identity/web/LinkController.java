package vn.caunoi.identity.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
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
    private final Guesses guesses;

    LinkController(Templates templates, Links links, NewPassword passwords, Guesses guesses) {
        this.templates = templates;
        this.links = links;
        this.passwords = passwords;
        this.guesses = guesses;
    }

    /** A link that was used, is too old or was never given says the same, whoever asks. */
    @GetMapping(PATH)
    ResponseEntity<JteModel> open(
            PageFrame frame, @RequestParam(name = "ma", defaultValue = "") String secret, HttpServletRequest request) {
        Optional<Holder> holder = holder(secret, request);
        if (holder.isEmpty()) return closed(frame);
        Form form = Form.empty(NewPassword.KEY).with("ma", secret);
        return Answer.page(page(frame, form, holder.get(), request));
    }

    /** Looking uses nothing up; choosing the password does, once. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> choose(
            PageFrame frame, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        FormCheck check = new FormCheck(Form.typed(NewPassword.KEY, typed), frame.text());
        String secret = check.typed("ma");
        Optional<Holder> holder = holder(secret, request);
        if (holder.isEmpty()) return closed(frame);
        NewPassword.Chosen chosen =
                passwords.read(check, holder.get(), request.getSession(), !passwords.hasFactor(holder.get()));
        if (!check.valid() || !passwords.setWithLink(check, secret, holder.get(), chosen)) {
            return links.holder(secret).isEmpty()
                    ? closed(frame)
                    : Answer.invalid(page(frame, NewPassword.forgotten(check.form()), holder.get(), request));
        }
        NewPassword.forget(request.getSession());
        return Answer.next("/dang-nhap?ly-do=da-dat-mat-khau");
    }

    /** Who has a second factor keeps it, and is offered no other: the link passed through other hands. */
    private JteModel page(PageFrame frame, Form form, Holder holder, HttpServletRequest request) {
        return templates.identityLink(
                frame.page("identity.link.title"),
                form,
                holder,
                passwords.offer(request.getSession()),
                passwords.hasFactor(holder));
    }

    /** Whose link it is; a wrong one counts as a wrong password does. */
    private Optional<Holder> holder(String secret, HttpServletRequest request) {
        SignInAttempts.Visitor visitor = SignInAttempts.Visitor.withLink(request.getRemoteAddr());
        guesses.begin(visitor);
        Optional<Holder> holder = links.holder(secret);
        holder.ifPresentOrElse(_ -> guesses.found(visitor), () -> guesses.wrongLink());
        return holder;
    }

    private ResponseEntity<JteModel> closed(PageFrame frame) {
        return ResponseEntity.status(410).body(templates.identityLinkOver(frame.page("identity.link.over.title")));
    }
}
