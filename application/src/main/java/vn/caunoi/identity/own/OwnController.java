package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;
import vn.caunoi.identity.web.Entrance;
import vn.caunoi.identity.web.SessionGuard;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page of one's own account, the switch to another of one's posts, and the end of sessions. */
@PageController
class OwnController {

    private final Templates templates;
    private final OwnDoors doors;
    private final OwnReading reading;
    private final Entrance entrance;

    OwnController(Templates templates, OwnDoors doors, OwnReading reading, Entrance entrance) {
        this.templates = templates;
        this.doors = doors;
        this.reading = reading;
        this.entrance = entrance;
    }

    @GetMapping(OwnAddress.PAGE)
    JteModel open(PageFrame frame, SignedInAccount asking, HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        String fresh = kept == null ? null : (String) kept.get(TokenController.FRESH);
        return templates.identityOwn(
                frame.page("identity.own.title"),
                reading.view(asking, request.getSession(), Form.empty(TokenController.KEY), fresh, frame.text()));
    }

    /** Another post of the same holder, under a new session number; anybody else's is not there. */
    @PostMapping(OwnAddress.POST)
    ResponseEntity<JteModel> change(
            SignedInAccount asking,
            @RequestParam("tai-khoan") long number,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account now = doors.account(asking);
        Account next = doors.accounts().postsOf(now.holder()).stream()
                .filter(post -> post.enabled() && post.actor().accountId() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        Mark mark = doors.sessions().mark(now.holder().id());
        if (!endThis(request)) throw new Forbidden();
        entrance.enter(SignedInAccount.of(next), mark, request, response);
        return Answer.next(next.role() == Role.ADMINISTRATOR ? "/quan-tri" : "/");
    }

    /** Ends one of one's own sessions; any other number changes nothing. */
    @PostMapping(OwnAddress.SESSION + "/ket-thuc")
    ResponseEntity<JteModel> end(SignedInAccount asking, @RequestParam("phien") long number, RedirectAttributes next) {
        doors.sessions()
                .find(number)
                .filter(session -> session.account().holderId() == asking.holderId())
                .ifPresent(session -> doors.sessions().end(session.number()));
        Flash.good(next, "identity.own.session.ended");
        return Answer.next(OwnAddress.PAGE);
    }

    @PostMapping(OwnAddress.SESSION + "/ket-thuc-khac")
    ResponseEntity<JteModel> endOthers(SignedInAccount asking, HttpServletRequest request, RedirectAttributes next) {
        if (request.getSession().getAttribute(SessionGuard.NUMBER) instanceof Long number) {
            doors.sessions().endOthers(asking.holderId(), number);
        }
        Flash.good(next, "identity.own.session.ended");
        return Answer.next(OwnAddress.PAGE);
    }

    private boolean endThis(HttpServletRequest request) {
        return request.getSession().getAttribute(SessionGuard.NUMBER) instanceof Long number
                && doors.sessions().end(number);
    }
}
