package vn.caunoi.identity.administration;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.PageController;

/** Closes posts and ends rights. */
@PageController
class PostController {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Rights rights;

    PostController(AccountDesk desk, Accounts accounts, Rights rights) {
        this.desk = desk;
        this.accounts = accounts;
        this.rights = rights;
    }

    @PostMapping(Addresses.POST + "/khoa")
    ResponseEntity<JteModel> close(SignedInAccount asking, @PathVariable long vaiTro, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Account post = desk.post(vaiTro);
        desk.keepAnAdministrator(List.of(post));
        accounts.disable(administrator.actor(), post.actor());
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
