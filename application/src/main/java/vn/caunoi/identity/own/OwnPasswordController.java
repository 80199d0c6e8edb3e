package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;
import vn.caunoi.identity.web.Entrance;
import vn.caunoi.identity.web.Guesses;
import vn.caunoi.identity.web.NewPassword;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** A new password, with a second factor if one is wanted; everywhere else one is signed out. */
@PageController
class OwnPasswordController {

    private static final String CURRENT = "hien-tai";

    private final Templates templates;
    private final OwnDoors doors;
    private final NewPassword passwords;
    private final Entrance entrance;
    private final Guesses guesses;

    OwnPasswordController(
            Templates templates, OwnDoors doors, NewPassword passwords, Entrance entrance, Guesses guesses) {
        this.templates = templates;
        this.doors = doors;
        this.passwords = passwords;
        this.entrance = entrance;
        this.guesses = guesses;
    }

    @GetMapping(OwnAddress.PASSWORD)
    JteModel ask(PageFrame frame, SignedInAccount asking, HttpServletRequest request) {
        return page(frame, doors.account(asking), Form.empty(NewPassword.KEY), request);
    }

    @PostMapping(OwnAddress.PASSWORD)
    ResponseEntity<JteModel> change(
            PageFrame frame,
            SignedInAccount asking,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Account account = doors.account(asking);
        FormCheck check = new FormCheck(Form.typed(NewPassword.KEY, typed), frame.text());
        NewPassword.Chosen chosen = passwords.read(check, account.holder(), request.getSession(), true);
        Mark mark = doors.sessions().mark(asking.holderId());
        guesses.beginOwn(asking);
        if (doors.credentials()
                .withPassword(account.username(), check.form().value(CURRENT))
                .isEmpty()) {
            guesses.wrongOwn(asking);
            check.reject(CURRENT, "identity.password.current.wrong");
        } else {
            guesses.provedOwn(asking);
        }
        if (!check.valid() || !passwords.set(check, asking.actor(), account.holder(), chosen)) {
            Form again = NewPassword.forgotten(check.form()).with(CURRENT, null);
            return Answer.invalid(page(frame, account, again, request));
        }
        NewPassword.forget(request.getSession());
        entrance.enter(asking, mark.afterOwnEnd(), request, response);
        Flash.good(next, "identity.own.password.done");
        return Answer.next(OwnAddress.PAGE);
    }

    private JteModel page(PageFrame frame, Account account, Form form, HttpServletRequest request) {
        return templates.identityOwnPassword(
                frame.page("identity.own.password").under("identity.own.title", OwnAddress.PAGE),
                form,
                account.username(),
                passwords.offer(request.getSession()));
    }
}
