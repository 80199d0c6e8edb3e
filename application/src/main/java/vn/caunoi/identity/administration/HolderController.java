package vn.caunoi.identity.administration;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page of somebody who signs in, and the posts that he takes up. */
@PageController
class HolderController {

    static final String KEY = "identity.administration.holder";

    private final Templates templates;
    private final AccountDesk desk;
    private final HolderReading reading;
    private final Accounts accounts;

    HolderController(Templates templates, AccountDesk desk, HolderReading reading, Accounts accounts) {
        this.templates = templates;
        this.desk = desk;
        this.reading = reading;
        this.accounts = accounts;
    }

    @GetMapping(Addresses.HOLDER)
    JteModel open(PageFrame frame, SignedInAccount asking, @PathVariable long nguoi, HttpServletRequest request) {
        Account administrator = desk.administrator(asking);
        return page(frame, administrator, desk.holder(nguoi), Form.empty(KEY), freshLink(request));
    }

    /** One more post; its rights are given afterwards, one by one. */
    @PostMapping(Addresses.HOLDER + "/vai-tro")
    ResponseEntity<JteModel> takePost(
            PageFrame frame,
            SignedInAccount asking,
            @PathVariable long nguoi,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Account administrator = desk.administrator(asking);
        Holder holder = desk.person(nguoi);
        FormCheck check = new FormCheck(Form.typed(KEY, typed), frame.text());
        Optional<Role> role = Roles.read(check, "vai-tro");
        if (holder.equals(administrator.holder())) {
            check.reject("vai-tro", "identity.administration.holder.own");
        }
        if (!check.valid() || role.isEmpty())
            return Answer.invalid(page(frame, administrator, holder, check.form(), null));
        accounts.open(administrator.actor(), holder, role.get(), List.of());
        Flash.good(next, "identity.administration.holder.post.done");
        return Answer.next(Addresses.holder(nguoi));
    }

    private JteModel page(
            PageFrame frame, Account administrator, Holder holder, Form form, HolderView.@Nullable LinkView link) {
        boolean own = holder.equals(administrator.holder());
        return templates.identityHolder(
                frame.page(holder.shown(frame.text()))
                        .under("identity.administration.accounts.title", Addresses.ACCOUNTS),
                reading.view(holder, own, link, form, frame.text()));
    }

    private static HolderView.@Nullable LinkView freshLink(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(HandedOut.ATTRIBUTE) instanceof HandedOut link ? link.view() : null;
    }
}
