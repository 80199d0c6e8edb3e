package vn.caunoi.identity.administration;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Places;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.PageProblem;
import vn.caunoi.shell.Text;

/** Gives a post a right: a unit with all below it, a zone or a group of zones; figures or records; for which days. */
@PageController
class RightController {

    static final String KEY = "identity.administration.right";

    /** As many places as can be chosen from at a glance. */
    private static final int MOST = 12;

    private final Templates templates;
    private final AccountDesk desk;
    private final Rights rights;
    private final Places places;
    private final Clock clock;

    RightController(Templates templates, AccountDesk desk, Rights rights, Places places, Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(Addresses.POST + "/quyen")
    JteModel ask(PageFrame frame, SignedInAccount asking, @PathVariable long vaiTro) {
        Account post = open(vaiTro, desk.administrator(asking));
        Form form = Form.empty(KEY)
                .with("muc-do", Right.FIGURES)
                .with("tu-ngay", frame.text().date(today()));
        return page(frame, post, form);
    }

    @PostMapping(Addresses.POST + "/quyen")
    ResponseEntity<JteModel> give(
            PageFrame frame,
            SignedInAccount asking,
            @PathVariable long vaiTro,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Account post = open(vaiTro, administrator);
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        Optional<Grant> grant = grant(check, post);
        if (!check.valid() || grant.isEmpty()) return Answer.invalid(page(frame, post, check.form()));
        rights.give(administrator, post, grant.get());
        Flash.good(next, "identity.administration.right.given");
        return Answer.next(Addresses.holder(post.holder().id()));
    }

    private Optional<Grant> grant(FormCheck check, Account post) {
        String code = check.required("noi");
        Right depth = "RECORDS".equals(check.required("muc-do")) ? Right.RECORDS : Right.FIGURES;
        if (depth == Right.RECORDS && post.role().figuresOnly()) {
            check.reject("muc-do", "identity.administration.right.figures-only");
        }
        DateRange days = days(check);
        if (code.isEmpty()) return Optional.empty();
        Optional<Grant> grant = places.grant(code, depth, Objects.requireNonNullElseGet(days, DateRange::always));
        if (grant.isEmpty()) {
            boolean named = !places.named(code, post.role().lines(), 1).isEmpty();
            check.reject("noi", "identity.administration.right." + (named ? "which" : "unknown"), code);
        }
        if (grant.filter(each -> !rights.staysInItsLines(post, each)).isPresent()) {
            check.reject("noi", "identity.administration.right.other-line", code);
        }
        return grant;
    }

    /** What is closed takes nothing, and nobody gives to himself. */
    private Account open(long number, Account administrator) {
        Account post = desk.postOfPerson(number);
        if (post.holder().equals(administrator.holder())) throw new Forbidden();
        if (!post.enabled()) throw new PageProblem(HttpStatus.CONFLICT, "identity.administration.right.closed");
        return post;
    }

    /** Both days count; without a last one the right lasts until it is ended. */
    private @Nullable DateRange days(FormCheck check) {
        LocalDate from = check.recorded("tu-ngay").orElseGet(this::today);
        Optional<LocalDate> last = check.recorded("den-ngay");
        if (last.isPresent() && last.get().isBefore(from)) {
            check.reject("den-ngay", "identity.administration.right.backwards");
            return null;
        }
        return new DateRange(from, last.map(day -> day.plusDays(1)).orElse(null));
    }

    private JteModel page(PageFrame frame, Account post, Form form) {
        return templates.identityRight(
                frame.page("identity.administration.right.title")
                        .under("identity.administration.accounts.title", Addresses.ACCOUNTS),
                form,
                choices(post, form.value("noi"), frame.text()),
                new PostForm(
                        frame.text()
                                .t(
                                        "identity.administration.right.lead",
                                        post.shown(frame.text()),
                                        frame.text().t(post.role().label())),
                        Addresses.post(post.actor().accountId()) + "/quyen",
                        Addresses.holder(post.holder().id())));
    }

    /** Where a name was typed instead of a code: the places that are called so and that the post could take. */
    private List<Option> choices(Account post, String typed, Text text) {
        boolean code = typed.isBlank()
                || places.grant(typed, Right.FIGURES, DateRange.always()).isPresent();
        return code
                ? List.of()
                : places.named(typed, post.role().lines(), MOST).stream()
                        .map(place -> new Option(place.code(), RightWords.where(place, text)))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
