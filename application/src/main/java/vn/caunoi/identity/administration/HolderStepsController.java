package vn.caunoi.identity.administration;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Forbidden;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.NewPasswords;
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
    private final NewPasswords passwords;
    private final Sessions sessions;
    private final HandOut handOut;

    HolderStepsController(
            AccountDesk desk, Accounts accounts, NewPasswords passwords, Sessions sessions, HandOut handOut) {
        this.desk = desk;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.handOut = handOut;
    }

    /** A link to choose a password with; a machine has its token and never a password. */
    @PostMapping(Addresses.HOLDER + "/lien-ket")
    ResponseEntity<JteModel> handOut(
            PageFrame frame, SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.person(nguoi);
        handOut.to(holder, administrator, next, frame.text());
        return Answer.next(Addresses.holder(nguoi));
    }

    /** Closes the door; refused where nobody would be left to open it again. */
    @PostMapping(Addresses.HOLDER + "/khoa")
    ResponseEntity<JteModel> close(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.person(nguoi);
        AccountDesk.close(() -> accounts.let(administrator.actor(), holder, false));
        Flash.good(next, "identity.administration.holder.closed");
        return Answer.next(Addresses.holder(nguoi));
    }

    @PostMapping(Addresses.HOLDER + "/mo")
    ResponseEntity<JteModel> open(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        accounts.let(administrator.actor(), desk.person(nguoi), true);
        Flash.good(next, "identity.administration.holder.opened");
        return Answer.next(Addresses.holder(nguoi));
    }

    /**
     * For who lost the telephone: a step of its own, for a link alone opens no door that has two locks. Nobody takes it for himself, and
     * it is refused where nobody would be left who lets people in.
     */
    @PostMapping(Addresses.HOLDER + "/bo-xac-thuc")
    ResponseEntity<JteModel> dropFactor(SignedInAccount asking, @PathVariable long nguoi, RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.person(nguoi);
        if (holder.equals(administrator.holder())) throw new Forbidden();
        AccountDesk.close(() -> passwords.takeOff(administrator.actor(), holder));
        Flash.good(next, "identity.administration.holder.factor.dropped");
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
