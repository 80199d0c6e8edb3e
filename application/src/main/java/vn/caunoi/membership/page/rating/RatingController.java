package vn.caunoi.membership.page.rating;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.page.rating.RatingDesk.Excess;
import vn.caunoi.membership.page.rating.RatingDesk.Outcome;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;

/** The form by which a rating of a unit is recorded, mended or withdrawn. */
@PageController
@RequestMapping(Addresses.UNITS + "/{ma}/xep-loai")
class RatingController {

    private final RatingDesk desk;
    private final RatingPages pages;

    RatingController(RatingDesk desk, RatingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    JteModel ask(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @RequestParam(name = RatingFields.MENDED, defaultValue = "") String entry,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String number) {
        Unit unit = pages.unit(scope, ma);
        Form form = desk.mended(scope, unit, entry)
                .map(standing -> RatingFields.filled(standing, frame.text()))
                .orElseGet(RatingFields::blank);
        return pages.page(frame, scope, unit, form, number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1);
    }

    @PostMapping
    ResponseEntity<JteModel> record(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Unit unit = pages.unit(scope, ma);
        Outcome outcome = desk.take(scope, unit, Form.typed(RatingFields.FORM, typed), frame.text());
        Rating recorded = outcome.recorded();
        if (recorded == null) {
            return Answer.invalid(pages.page(frame, scope, unit, outcome.form(), 1));
        }
        Excess excess = desk.excess(scope, unit, recorded).orElse(null);
        if (excess == null) {
            Flash.good(next, "membership.rating.done");
        } else {
            Flash.watch(next, "membership.rating.done.watch", excess.told(), excess.there());
        }
        return Answer.next(RatingWords.page(unit.code()));
    }

    @PostMapping("/rut")
    ResponseEntity<JteModel> withdraw(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Unit unit = pages.unit(scope, ma);
        Outcome outcome = desk.withdraw(scope, unit, Form.typed(RatingFields.FORM, typed), frame.text());
        if (!outcome.form().valid()) {
            return Answer.invalid(pages.page(frame, scope, unit, outcome.form(), 1));
        }
        Flash.good(next, "membership.rating.withdrawn");
        return Answer.next(RatingWords.page(unit.code()));
    }
}
