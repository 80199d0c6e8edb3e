package vn.caunoi.identity.administration;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Everybody who may come in, and the form that lets in one more. */
@PageController
class AccountsController {

    static final String KEY = "identity.administration.new";

    private final Templates templates;
    private final AccountDesk desk;
    private final Accounts accounts;
    private final HandOut handOut;

    AccountsController(Templates templates, AccountDesk desk, Accounts accounts, HandOut handOut) {
        this.templates = templates;
        this.desk = desk;
        this.accounts = accounts;
        this.handOut = handOut;
    }

    @GetMapping(Addresses.ACCOUNTS)
    JteModel list(PageFrame frame, SignedInAccount asking) {
        desk.administrator(asking);
        Text text = frame.text();
        List<AccountRow> rows = accounts.all().stream()
                .map(account -> new AccountRow(
                        account.username(),
                        account.shown(text),
                        text.t(account.role().label()),
                        account.enabled(),
                        Addresses.holder(account.holder().id())))
                .toList();
        return templates.identityAccounts(
                frame.page("identity.administration.accounts.title")
                        .under("identity.administration.title", Addresses.DESK),
                rows);
    }

    @GetMapping(Addresses.NEW)
    JteModel ask(PageFrame frame, SignedInAccount asking) {
        desk.administrator(asking);
        return page(frame, Form.empty(KEY));
    }

    /** A new holder with a first post and a link to hand over; what he may see is given next. */
    @PostMapping(Addresses.NEW)
    ResponseEntity<JteModel> open(
            PageFrame frame,
            SignedInAccount asking,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        String username = check.required("ten-dang-nhap").toLowerCase(Locale.ROOT);
        String name = check.requiredName("ho-ten");
        Optional<Role> role = Roles.read(check, "vai-tro");
        if (!username.isEmpty() && !Holder.isWellFormed(username))
            check.reject("ten-dang-nhap", "identity.administration.new.username");
        if (accounts.isTaken(username)) check.reject("ten-dang-nhap", "identity.administration.new.taken", username);
        Optional<Account> opened = check.valid() && role.isPresent()
                ? opened(administrator, new NewAccount(username, name, role.get(), null, List.of()), check)
                : Optional.empty();
        if (opened.isEmpty()) return Answer.invalid(page(frame, check.form()));
        handOut.to(opened.get().holder(), administrator, next, frame.text());
        Flash.good(next, "identity.administration.new.done");
        return Answer.next(Addresses.holder(opened.get().holder().id()));
    }

    private Optional<Account> opened(Account administrator, NewAccount account, FormCheck check) {
        try {
            return Optional.of(accounts.open(administrator.actor(), account));
        } catch (Accounts.Taken _) {
            check.reject("ten-dang-nhap", "identity.administration.new.taken", account.username());
            return Optional.empty();
        }
    }

    private JteModel page(PageFrame frame, Form form) {
        return templates.identityNewAccount(
                frame.page("identity.administration.new.title")
                        .under("identity.administration.accounts.title", Addresses.ACCOUNTS),
                form,
                HolderReading.roles(frame.text()));
    }
}
