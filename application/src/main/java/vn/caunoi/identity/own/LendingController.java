package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Places;
import vn.caunoi.identity.Role;
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
import vn.caunoi.shell.Text;

/** Lends what one holds oneself to somebody who stands in: for a purpose, and until a day. */
@PageController
class LendingController {

    static final String KEY = "identity.lending";
    private static final String POST = "vai-tro";
    private static final int LONGEST_DAYS = 92;

    private final Templates templates;
    private final OwnDoors doors;
    private final Places places;
    private final AccessPolicy policy;
    private final Clock clock;

    LendingController(Templates templates, OwnDoors doors, Places places, AccessPolicy policy, Clock clock) {
        this.templates = templates;
        this.doors = doors;
        this.places = places;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping(OwnAddress.LENDING)
    JteModel ask(PageFrame frame, SignedInAccount asking) {
        Account lender = doors.account(asking);
        List<Option> held = held(lender, frame.text());
        Form form = Form.empty(KEY).with("tu-ngay", frame.text().date(today()));
        return page(
                frame, held, held.size() == 1 ? form.with("noi", held.getFirst().value()) : form, List.of());
    }

    @PostMapping(OwnAddress.LENDING)
    ResponseEntity<JteModel> lend(
            PageFrame frame,
            SignedInAccount asking,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Account lender = doors.account(asking);
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        Optional<Grant> grant = grant(lender, check);
        Optional<Account> to = grant.flatMap(place -> borrower(check, lender, place));
        check.required("cho");
        String purpose = check.requiredName("de-lam-gi");
        if (check.valid()
                && to.isPresent()
                && grant.isPresent()
                && lent(lender, to.get(), grant.get(), purpose, check)) {
            Flash.good(next, "identity.lending.done", to.get().shown(frame.text()));
            return Answer.next(OwnAddress.PAGE);
        }
        return Answer.invalid(page(
                frame,
                held(lender, frame.text()),
                check.form(),
                grant.map(place -> posts(check.typed("cho"), lender, place)).orElse(List.of())));
    }

    /** Ends what one lent; any other right is not there. */
    @PostMapping(OwnAddress.LENDING + "/ket-thuc")
    ResponseEntity<JteModel> end(SignedInAccount asking, @RequestParam("quyen") long number, RedirectAttributes next) {
        Account lender = doors.account(asking);
        HeldRight right = doors.rights().lentBy(lender.actor()).stream()
                .filter(each -> each.id() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        doors.rights().end(lender, right);
        Flash.good(next, "identity.lending.ended");
        return Answer.next(OwnAddress.PAGE);
    }

    /** What one does not hold sounds like what is not there. */
    private boolean lent(Account lender, Account to, Grant grant, String purpose, FormCheck check) {
        try {
            doors.rights().lend(lender, to, grant, purpose);
            return true;
        } catch (Forbidden refused) {
            check.reject("noi", "identity.lending.not-held", check.typed("noi"));
            return false;
        }
    }

    /** In the post that was chosen, where he has several: a right stays within the post that it was lent to. */
    private Optional<Account> borrower(FormCheck check, Account lender, Grant grant) {
        String name = check.typed("cho");
        List<Account> posts = posts(name, lender, grant);
        if (!name.isEmpty() && posts.isEmpty()) {
            boolean mayMore = !taking(name, lender, grant).isEmpty();
            check.reject("cho", "identity.lending." + (mayMore ? "may-more" : "unknown"), name);
        }
        String chosen = check.form().value(POST);
        if (posts.size() <= 1 && chosen.isEmpty()) return posts.stream().findFirst();
        Optional<Account> post = posts.stream()
                .filter(each -> chosen.equals(Long.toString(each.actor().accountId())))
                .findFirst();
        if (post.isEmpty() && !posts.isEmpty()) check.reject(POST, "identity.lending.which-post");
        return post;
    }

    /** Those in which he may do no more there than the lender. */
    private List<Account> posts(String name, Account lender, Grant grant) {
        return taking(name, lender, grant).stream()
                .filter(post -> lender.role().mayAllThat(post.role(), grant.right()))
                .toList();
    }

    /** His posts that could take it; of the others nobody learns: that a colleague works in another line is not for everybody. */
    private List<Account> taking(String name, Account lender, Grant grant) {
        return doors
                .accounts()
                .find(name)
                .map(Account::holder)
                .filter(holder -> !holder.equals(lender.holder()))
                .stream()
                .flatMap(holder -> doors.accounts().postsOf(holder).stream())
                .filter(post -> post.role() != Role.EXCHANGE && doors.rights().takesFrom(lender, post, grant))
                .toList();
    }

    /** What the lender does not hold is as unknown as what is not there, whatever else is wrong in the form. */
    private Optional<Grant> grant(Account lender, FormCheck check) {
        String code = check.required("noi");
        Right depth = "RECORDS".equals(check.form().value("muc-do")) ? Right.RECORDS : Right.FIGURES;
        LocalDate from = check.date("tu-ngay").orElseGet(this::today);
        Optional<LocalDate> last = check.date("den-ngay");
        if (check.form().value("den-ngay").isBlank()) check.reject("den-ngay", "shell.field.required");
        if (last.isEmpty()) return Optional.empty();
        if (last.get().isBefore(from)
                || from.isBefore(today())
                || from.isAfter(today().plusYears(1))
                || last.get().isAfter(from.plusDays(LONGEST_DAYS))) {
            check.reject("den-ngay", "identity.lending.days", LONGEST_DAYS);
            return Optional.empty();
        }
        DateRange days = new DateRange(from, last.get().plusDays(1));
        if (code.isEmpty()) return Optional.empty();
        Optional<Grant> grant =
                places.grant(code, depth, days).filter(place -> holds(policy.scopeOf(lender.actor()), place));
        if (grant.isEmpty()) check.reject("noi", "identity.lending.not-held", code);
        return grant;
    }

    private static boolean holds(Scope scope, Grant place) {
        return switch (place) {
            case Grant.OfUnit of -> scope.holds(of.unit(), of.right());
            case Grant.OfZone of -> scope.holds(of.owner(), of.right());
            case Grant.Everything _ -> false;
        };
    }

    /** The places of his own rights, which the form offers; what lies below them is typed. */
    private List<Option> held(Account lender, Text text) {
        return doors.rights().of(lender.actor()).stream()
                .filter(right -> right.lentBy() == null && right.holdsOn(today()))
                .map(HeldRight::grant)
                .filter(grant -> !(grant instanceof Grant.Everything))
                .map(places::of)
                .distinct()
                .map(place -> new Option(place.code(), RightWords.where(place, text)))
                .toList();
    }

    private JteModel page(PageFrame frame, List<Option> held, Form form, List<Account> posts) {
        List<Option> choice = posts.size() <= 1
                ? List.of()
                : posts.stream()
                        .map(post -> new Option(
                                Long.toString(post.actor().accountId()),
                                frame.text().t(post.role().label())))
                        .toList();
        return templates.identityLending(
                frame.page("identity.lending.title").under("identity.own.title", OwnAddress.PAGE), form, choice, held);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
