package vn.caunoi.membership.page.number;

import static vn.caunoi.membership.page.number.NumberFields.VERDICT;
import static vn.caunoi.membership.page.number.NumberFields.WORDS;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
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
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.number.Comparisons;
import vn.caunoi.membership.page.number.ComparisonReading.Case;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;

/** Like records of one line, for who keeps both: the list of them, and the page on which somebody concludes. */
@PageController
@RequestMapping(PersonAddresses.COMPARISONS)
class ComparisonController {

    private final Templates templates;
    private final ComparisonReading reading;
    private final Comparisons comparisons;
    private final AccessPolicy access;

    ComparisonController(Templates templates, ComparisonReading reading, Comparisons comparisons, AccessPolicy access) {
        this.templates = templates;
        this.reading = reading;
        this.comparisons = comparisons;
        this.access = access;
    }

    @GetMapping
    JteModel list(
            PageFrame frame, Scope scope, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String number) {
        int page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
        return templates.membershipComparisons(
                frame.page("membership.comparison.title").under("membership.nav", Addresses.MEMBERS),
                reading.list(scope, page, frame.text()));
    }

    @GetMapping("/{one:\\d{1,18}}/{other:\\d{1,18}}")
    JteModel ask(PageFrame frame, Scope scope, @PathVariable long one, @PathVariable long other) {
        return page(frame, scope, known(scope, one, other), NumberFields.blank());
    }

    @PostMapping("/{one:\\d{1,18}}/{other:\\d{1,18}}")
    ResponseEntity<JteModel> conclude(
            PageFrame frame,
            Scope scope,
            @PathVariable long one,
            @PathVariable long other,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        access.require(scope, Action.RECORD);
        Case pair = known(scope, one, other);
        FormCheck check = new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text());
        Optional<Verdict> verdict = Verdict.read(check.required(VERDICT));
        check.required(WORDS);
        String words = check.words(WORDS);
        if (verdict.isEmpty() || !check.valid()) {
            return Answer.invalid(page(frame, scope, pair, check.form()));
        }
        boolean concluded = pair.open().stream()
                .anyMatch(alike ->
                        comparisons.conclude(scope, alike, verdict.get().same(), words));
        if (!concluded) {
            return Answer.conflict(page(frame, scope, known(scope, one, other), check.form()));
        }
        Flash.good(next, "membership.comparison.done");
        return Answer.next(PersonAddresses.COMPARISONS);
    }

    /** A pair that is and never was alike is as one that is not there. */
    private Case known(Scope scope, long one, long other) {
        Case pair = reading.read(scope, one, other);
        if (!pair.known()) {
            throw new NotFound();
        }
        return pair;
    }

    private JteModel page(PageFrame frame, Scope scope, Case pair, Form form) {
        return templates.membershipComparison(
                frame.page("membership.comparison.one")
                        .under("membership.nav", Addresses.MEMBERS)
                        .under("membership.comparison.title", PersonAddresses.COMPARISONS),
                reading.view(scope, pair, form, frame.text()));
    }
}
