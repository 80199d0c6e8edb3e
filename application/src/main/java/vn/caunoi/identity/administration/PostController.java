package vn.caunoi.identity.administration;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.PageController;

/** Closes posts, ends rights and tokens. */
@PageController
class PostController {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Rights rights;
    private final MachineTokens tokens;

    PostController(AccountDesk desk, Accounts accounts, Rights rights, MachineTokens tokens) {
        this.desk = desk;
        this.accounts = accounts;
        this.rights = rights;
        this.tokens = tokens;
    }

    /** Ends a token that a machine may still be using in the name of the post. */
    @PostMapping(Addresses.TOKEN_END)
    ResponseEntity<JteModel> endToken(
            SignedInAccount asking,
            @PathVariable long vaiTro,
            @RequestParam("ma") long number,
            RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Account post = desk.post(vaiTro);
        tokens.end(administrator.actor(), post.actor(), number);
        Flash.good(next, "identity.token.ended");
        return Answer.next(Addresses.holder(post.holder().id()));
    }

    @PostMapping(Addresses.POST + "/khoa")
    ResponseEntity<JteModel> close(SignedInAccount asking, @PathVariable long vaiTro, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Account post = desk.postOfPerson(vaiTro);
        AccountDesk.close(() -> accounts.disable(administrator.actor(), post.actor()));
        Flash.good(next, "identity.administration.post.closed");
        return Answer.next(Addresses.holder(post.holder().id()));
    }

    @PostMapping(Addresses.RIGHT + "/ket-thuc")
    ResponseEntity<JteModel> end(SignedInAccount asking, @PathVariable long quyen, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        HeldRight right = desk.right(quyen);
        rights.end(administrator, right);
        Flash.good(next, "identity.administration.right.ended");
        return Answer.next(Addresses.holder(right.of().holder().id()));
    }
}
