package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.NewToken;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Tokens for machines that work in one's name: never for longer than a year, for reading only or for all one may do. */
@PageController
class TokenController {

    static final String KEY = "identity.token";
    static final String FRESH = "identity.token.fresh";

    private final Templates templates;
    private final OwnDoors doors;
    private final OwnReading reading;
    private final Clock clock;

    TokenController(Templates templates, OwnDoors doors, OwnReading reading, Clock clock) {
        this.templates = templates;
        this.doors = doors;
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping(OwnAddress.TOKENS)
    ResponseEntity<JteModel> issue(
            PageFrame frame,
            SignedInAccount asking,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes next) {
        Account account = doors.account(asking);
        if (!account.role().may(Action.READ)) throw new Forbidden();
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        NewToken token = read(check);
        if (!check.valid()) {
            return Answer.invalid(templates.identityOwn(
                    frame.page("identity.own.title"),
                    reading.view(asking, request.getSession(), check.form(), null, frame.text())));
        }
        next.addFlashAttribute(FRESH, doors.tokens().issue(account.actor(), token));
        Flash.good(next, "identity.token.done");
        return Answer.next(OwnAddress.PAGE);
    }

    @PostMapping(OwnAddress.TOKENS + "/ket-thuc")
    ResponseEntity<JteModel> end(SignedInAccount asking, @RequestParam("ma") long number, RedirectAttributes next) {
        doors.tokens().end(asking.actor(), asking.actor(), number);
        Flash.good(next, "identity.token.ended");
        return Answer.next(OwnAddress.PAGE);
    }

    private NewToken read(FormCheck check) {
        LocalDate today = LocalDate.now(clock);
        String label = check.requiredName("nhan");
        Optional<LocalDate> last = check.date("den-ngay");
        if (last.isEmpty() && check.form().value("den-ngay").isBlank())
            check.reject("den-ngay", "shell.field.required");
        last.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(1)))
                .ifPresent(_ -> check.reject("den-ngay", "identity.token.end.wrong"));
        boolean reading = !"tat-ca".equals(check.form().value("lam-gi"));
        return new NewToken(
                label,
                reading ? Set.of(Action.READ, Action.EXPORT) : null,
                last.map(day -> day.plusDays(1).atStartOfDay(Text.ZONE).toInstant())
                        .orElse(null));
    }
}
