package vn.caunoi.membership.page.number;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.number.IdentityNumber;
import vn.caunoi.membership.page.number.NumberDesk.Subject;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** One number of a person: recorded, taken away, and looked at for a reason. */
@PageController
@RequestMapping(Addresses.MEMBERS + "/{person:\\d{1,18}}/so/{loai}")
class NumberController {

    private final NumberDesk desk;
    private final NumberPages pages;

    NumberController(NumberDesk desk, NumberPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    JteModel number(PageFrame frame, Scope scope, @PathVariable long person, @PathVariable String loai) {
        return pages.page(frame, scope, desk.subject(scope, person, loai), NumberFields.blank(), null);
    }

    @PostMapping
    ResponseEntity<JteModel> record(
            PageFrame frame,
            Scope scope,
            @PathVariable long person,
            @PathVariable String loai,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Subject subject = desk.recorded(scope, person, loai);
        FormCheck check = new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text());
        Optional<IdentityNumber> number = desk.record(scope, subject, check);
        if (number.isEmpty()) {
            return Answer.invalid(pages.page(frame, scope, subject, check.form(), null));
        }
        List<String> notes = new NumberNotes(subject.file(), number.get(), frame.text()).all();
        if (notes.isEmpty()) {
            Flash.good(next, "membership.number.done");
        } else {
            Flash.watch(next, "membership.number.done.watch", String.join(" ", notes));
        }
        return Answer.next(PersonAddresses.number(person, subject.kind()));
    }

    @PostMapping("/go")
    ResponseEntity<JteModel> takeAway(
            PageFrame frame,
            Scope scope,
            @PathVariable long person,
            @PathVariable String loai,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Subject subject = desk.recorded(scope, person, loai);
        desk.takeAway(scope, subject, new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text()));
        Flash.good(next, "membership.number.taken-away");
        return Answer.next(PersonAddresses.number(person, subject.kind()));
    }

    /** The answer holds the number: it is kept nowhere, and asking again is another look. */
    @PostMapping("/xem")
    ResponseEntity<JteModel> reveal(
            PageFrame frame,
            Scope scope,
            @PathVariable long person,
            @PathVariable String loai,
            @RequestParam MultiValueMap<String, String> typed) {
        Subject subject = desk.recorded(scope, person, loai);
        FormCheck check = new FormCheck(Form.typed(NumberFields.FORM, typed), frame.text());
        Optional<IdentityNumber> number = desk.reveal(scope, subject, check);
        if (!check.valid()) {
            return Answer.invalid(pages.page(frame, scope, subject, check.form(), null));
        }
        return number.map(shown -> Answer.page(pages.page(frame, scope, subject, NumberFields.blank(), shown)))
                .orElseGet(() -> Answer.conflict(pages.page(frame, scope, subject, NumberFields.blank(), null)));
    }
}
