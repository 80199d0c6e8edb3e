package vn.caunoi.identity.administration;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.PageProblem;
import vn.caunoi.shell.Text;

/** An officer leaves: who comes after takes up the post with the same rights from a day on, and the one before holds it no longer. */
@PageController
class HandOverController {

    static final String KEY = "identity.administration.hand-over";

    private final Templates templates;
    private final AccountDesk desk;
    private final Accounts accounts;
    private final Rights rights;
    private final Clock clock;

    HandOverController(Templates templates, AccountDesk desk, Accounts accounts, Rights rights, Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Addresses.POST + "/ban-giao")
    JteModel ask(PageFrame frame, SignedInAccount asking, @PathVariable long vaiTro) {
        Account administrator = desk.administrator(asking);
        return page(
                frame,
                administrator,
                desk.postOfPerson(vaiTro),
                Form.empty(KEY).with("tu-ngay", frame.text().date(LocalDate.now(clock))));
    }

    @PostMapping(Addresses.POST + "/ban-giao")
    ResponseEntity<JteModel> handOver(
            PageFrame frame,
            SignedInAccount asking,
            @PathVariable long vaiTro,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Account post = desk.postOfPerson(vaiTro);
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        Optional<Holder> successor = successor(check, post, administrator);
        LocalDate day = check.recorded("tu-ngay").orElseGet(() -> LocalDate.now(clock));
        if (day.isBefore(LocalDate.now(clock))) check.reject("tu-ngay", "identity.administration.hand-over.past");
        if (!check.valid() || successor.isEmpty())
            return Answer.invalid(page(frame, administrator, post, check.form()));
        try {
            rights.handOver(administrator, post, successor.get(), day);
        } catch (Rights.NothingHeld _) {
            throw new PageProblem(HttpStatus.CONFLICT, "identity.administration.hand-over.nothing");
        }
        Flash.good(
                next,
                "identity.administration.hand-over.done",
                successor.get().shown(frame.text()),
                frame.text().date(day));
        return Answer.next(Addresses.holder(successor.get().id()));
    }

    /** Who was named, if he can take the post up; else the form says why not, for whoever asks sees the whole list. */
    private Optional<Holder> successor(FormCheck check, Account post, Account administrator) {
        String username = check.required("cho");
        Optional<Holder> named = accounts.find(username).map(Account::holder);
        Optional<Holder> successor = named.filter(holder -> takesUp(holder, administrator));
        if (!username.isEmpty() && successor.isEmpty()) {
            String why = named.isEmpty() ? "unknown" : "takes-none";
            check.reject("cho", "identity.administration.hand-over." + why, username);
        }
        if (successor.filter(post.holder()::equals).isPresent())
            check.reject("cho", "identity.administration.hand-over.same");
        return successor;
    }

    /** Neither a machine, which nobody can follow, nor the administrator himself. */
    private boolean takesUp(Holder holder, Account administrator) {
        return holder.enabled()
                && !holder.equals(administrator.holder())
                && accounts.postsOf(holder).stream().noneMatch(each -> each.role() == Role.EXCHANGE);
    }

    private JteModel page(PageFrame frame, Account administrator, Account post, Form form) {
        Text text = frame.text();
        List<Option> others = accounts.all().stream()
                .map(Account::holder)
                .distinct()
                .filter(holder -> takesUp(holder, administrator) && !holder.equals(post.holder()))
                .map(holder -> new Option(holder.username(), holder.shown(text)))
                .toList();
        return templates.identityHandOver(
                frame.page("identity.administration.hand-over.title")
                        .under("identity.administration.accounts.title", Addresses.ACCOUNTS),
                form,
                others,
                new PostForm(
                        text.t(
                                "identity.administration.hand-over.lead",
                                post.shown(text),
                                text.t(post.role().label())),
                        Addresses.post(post.actor().accountId()) + "/ban-giao",
                        Addresses.holder(post.holder().id())));
    }
}
