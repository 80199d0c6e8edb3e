package vn.caunoi.identity.administration;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Forbidden;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Sessions;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** What an administrator does with somebody: hands him a link, closes or opens his door, ends his sessions. */
@PageController
class HolderStepsController {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final HandOut handOut;

    HolderStepsController(
            AccountDesk desk, Accounts accounts, Credentials credentials, Sessions sessions, HandOut handOut) {
        this.desk = desk;
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.handOut = handOut;
    }

    /** A link to set up for who never had a password, to reset for who had one; a machine has its token and never a password. */
    @PostMapping(Addresses.HOLDER + "/lien-ket")
    ResponseEntity<JteModel> handOut(
            PageFrame frame, SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.holder(nguoi);
        if (accounts.postsOf(holder).stream().anyMatch(post -> post.role() == Role.EXCHANGE)) throw new Forbidden();
        Link.Kind kind = credentials.hasPassword(holder) ? Link.Kind.RESET : Link.Kind.SET_UP;
        handOut.to(holder, kind, administrator, next, frame.text());
        return Answer.next(Addresses.holder(nguoi));
    }

    /** Closes the door; refused where nobody would be left to open it again. */
    @PostMapping(Addresses.HOLDER + "/khoa")
    ResponseEntity<JteModel> close(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.holder(nguoi);
        desk.keepAnAdministrator(accounts.postsOf(holder));
        accounts.let(administrator.actor(), holder, false);
        Flash.good(next, "identity.administration.holder.closed");
        return Answer.next(Addresses.holder(nguoi));
    }

    @PostMapping(Addresses.HOLDER + "/mo")
    ResponseEntity<JteModel> open(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        accounts.let(administrator.actor(), desk.holder(nguoi), true);
        Flash.good(next, "identity.administration.holder.opened");
        return Answer.next(Addresses.holder(nguoi));
    }

    @PostMapping(Addresses.HOLDER + "/ket-thuc-phien")
    ResponseEntity<JteModel> endSessions(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        desk.administrator(asking);
        sessions.endAll(desk.holder(nguoi));
        Flash.good(next, "identity.administration.holder.sessions.ended");
        return Answer.next(Addresses.holder(nguoi));
    }
}
