package vn.caunoi.membership.page.number;

import static vn.caunoi.membership.page.number.NumberFields.WORDS;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.number.RefusedClaims;
import vn.caunoi.membership.page.number.ClaimReading.Case;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** Somebody whom a unit recorded again that the person had left, for who reaches both units: read here, and concluded upon. */
@PageController
@RequestMapping(PersonAddresses.CLAIMS + "/{entry:\\d{1,18}}")
class ClaimController {

    private final Templates templates;
    private final ClaimReading reading;
    private final RefusedClaims claims;
    private final AccessPolicy access;

    ClaimController(Templates templates, ClaimReading reading, RefusedClaims claims, AccessPolicy access) {
        this.templates = templates;
        this.reading = reading;
        this.claims = claims;
        this.access = access;
    }

    @GetMapping
    JteModel ask(PageFrame frame, Scope scope, @PathVariable long entry) {
        return page(frame, scope, reading.read(scope, entry), NumberFields.blank());
    }

    @PostMapping
    ResponseEntity<JteModel> conclude(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        access.require(scope, Action.RECORD);
        Case one = reading.read(scope, entry);
        FormCheck check = new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text());
        check.required(WORDS);
        String words = check.words(WORDS);
        if (!check.valid()) {
            return Answer.invalid(page(frame, scope, one, check.form()));
        }
        if (!claims.conclude(scope, one.claim(), words)) {
            return Answer.conflict(page(frame, scope, reading.read(scope, entry), check.form()));
        }
        Flash.good(next, "membership.comparison.done");
        return Answer.next(PersonAddresses.COMPARISONS);
    }

    private JteModel page(PageFrame frame, Scope scope, Case one, Form form) {
        return templates.membershipClaim(
                frame.page("membership.claim.title")
                        .under("membership.nav", Addresses.MEMBERS)
                        .under("membership.comparison.title", PersonAddresses.COMPARISONS),
                reading.view(scope, one, form, frame.text()));
    }
}
