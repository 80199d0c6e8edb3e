package vn.caunoi.identity.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.OneMoreStep;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SecondFactors;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The step after the password, for who has a second factor: the code that the telephone shows. */
@PageController
class SecondFactorController {

    static final String PATH = "/xac-thuc";

    private final Templates templates;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Guesses guesses;
    private final Entrance entrance;

    SecondFactorController(
            Templates templates, Accounts accounts, SecondFactors factors, Guesses guesses, Entrance entrance) {
        this.templates = templates;
        this.accounts = accounts;
        this.factors = factors;
        this.guesses = guesses;
        this.entrance = entrance;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> ask(PageFrame frame, HttpServletRequest request) {
        return waiting(request).isEmpty()
                ? Answer.next("/dang-nhap")
                : Answer.page(page(frame, Form.empty("identity.code")));
    }

    /** A wrong code counts as a wrong password does; the right one opens the first post. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> check(
            PageFrame frame,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<HalfSignedIn> half = waiting(request);
        if (half.isEmpty()) return Answer.next("/dang-nhap?ly-do=het-phien");
        SignedInAccount waiting = half.get().account();
        FormCheck check = new FormCheck(Form.typed("identity.code", typed), frame.text());
        String code = check.required("ma");
        if (!check.valid()) return Answer.invalid(page(frame, check.form()));
        SignInAttempts.Visitor visitor = SignInAttempts.Visitor.atSecondStep(
                request.getRemoteAddr(), waiting.holderId(), half.get().device());
        guesses.begin(visitor);
        if (!proves(waiting, code)) {
            guesses.wrongCode(waiting);
            check.reject("ma", "identity.code.wrong");
            return Answer.invalid(page(frame, check.form().with("ma", null)));
        }
        guesses.proved(visitor);
        entrance.enter(waiting, half.get().since(), request, response);
        return Answer.next(waiting.role() == Role.ADMINISTRATOR ? "/quan-tri" : "/tong-quan");
    }

    private boolean proves(SignedInAccount waiting, String code) {
        return accounts.find(waiting.actor())
                .filter(Account::enabled)
                .filter(found -> factors.takes(found.holder(), code))
                .isPresent();
    }

    private JteModel page(PageFrame frame, Form form) {
        return templates.identityCode(frame.page("identity.code.title"), form);
    }

    /** Who waits here; whoever waits no longer begins anew. */
    private Optional<HalfSignedIn> waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) return Optional.empty();
        Object known = session.getAttribute(OneMoreStep.KNOWN);
        if (known instanceof HalfSignedIn half && entrance.isOpenTo(half)) return Optional.of(half);
        session.removeAttribute(OneMoreStep.PATH);
        session.removeAttribute(OneMoreStep.KNOWN);
        return Optional.empty();
    }
}
