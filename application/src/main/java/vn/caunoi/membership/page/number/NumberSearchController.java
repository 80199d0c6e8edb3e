package vn.caunoi.membership.page.number;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.number.IdentityNumber;
import vn.caunoi.membership.number.IdentityNumbers;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** Finds a person by the whole number: asked by a form that is sent, so that the number stands in no address. */
@PageController
@RequestMapping(PersonAddresses.NUMBER_SEARCH)
class NumberSearchController {

    private final Templates templates;
    private final IdentityNumbers numbers;
    private final KeptFiles files;
    private final AccessPolicy access;

    NumberSearchController(Templates templates, IdentityNumbers numbers, KeptFiles files, AccessPolicy access) {
        this.templates = templates;
        this.numbers = numbers;
        this.files = files;
        this.access = access;
    }

    @GetMapping
    JteModel ask(PageFrame frame, Scope scope) {
        access.require(scope, Action.RECORD);
        return page(frame, NumberFields.blank(), List.of());
    }

    /** The page of who bears the number; the same answer for one whom nobody bears and one out of reach. */
    @PostMapping
    ResponseEntity<JteModel> find(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> typed) {
        access.require(scope, Action.RECORD);
        FormCheck check = new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text());
        Optional<IdentityNumber> number = IdentityNumber.read(check.required(NumberFields.NUMBER));
        if (number.isEmpty()) {
            check.reject(NumberFields.NUMBER, "membership.number.search.wrong");
            return Answer.invalid(page(frame, check.form(), List.of()));
        }
        List<PersonFile> bearers = files.among(scope, numbers.bearers(scope, number.get()));
        if (bearers.isEmpty()) {
            check.reject(NumberFields.NUMBER, "membership.number.search.nobody");
            return Answer.invalid(page(frame, check.form(), List.of()));
        }
        return bearers.size() == 1
                ? Answer.next(Addresses.person(bearers.getFirst().person()))
                : Answer.page(page(frame, NumberFields.blank(), links(frame, bearers)));
    }

    private static List<Link> links(PageFrame frame, List<PersonFile> bearers) {
        MemberWords words = new MemberWords(frame.text());
        return bearers.stream()
                .map(file -> new Link(
                        words.called(file.code(), file.fullName()) + " \u00b7 " + words.noun(file.line()),
                        Addresses.person(file.person())))
                .toList();
    }

    private JteModel page(PageFrame frame, Form form, List<Link> found) {
        return templates.membershipNumberSearch(
                frame.page("membership.number.search").under("membership.nav", Addresses.MEMBERS), form, found);
    }
}
