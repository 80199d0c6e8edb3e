package vn.caunoi.membership.page.same;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
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
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.same.SamePersons;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** Says that a record of another line is of the same human, and takes it back; for who keeps both records. */
@PageController
@RequestMapping(Addresses.MEMBERS + "/{person:\\d{1,18}}/cung-nguoi")
class SameController {

    private static final String FORM = "membership.same.form";
    private static final String OTHER = "ma-kia";

    private final Templates templates;
    private final SamePersons same;
    private final KeptFiles files;
    private final AccessPolicy access;

    SameController(Templates templates, SamePersons same, KeptFiles files, AccessPolicy access) {
        this.templates = templates;
        this.same = same;
        this.files = files;
        this.access = access;
    }

    @GetMapping
    JteModel ask(PageFrame frame, Scope scope, @PathVariable long person) {
        return page(frame, kept(scope, person), Form.empty(FORM));
    }

    /** An unknown code and one out of reach are refused in the same words. */
    @PostMapping
    ResponseEntity<JteModel> link(
            PageFrame frame,
            Scope scope,
            @PathVariable long person,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        PersonFile file = kept(scope, person);
        FormCheck check = new FormCheck(Form.typed(FORM, typed), frame.text());
        String code = check.required(OTHER);
        List<PersonFile> called = check.valid() ? files.among(scope, same.called(scope, file.line(), code)) : List.of();
        if (called.size() != 1) {
            check.reject(OTHER, called.isEmpty() ? "membership.same.unknown" : "membership.same.several");
            return Answer.invalid(page(frame, file, check.form()));
        }
        same.link(scope, person, called.getFirst().person());
        Flash.good(next, "membership.same.done");
        return Answer.next(Addresses.person(person));
    }

    @PostMapping("/{entry:\\d{1,18}}/go")
    ResponseEntity<JteModel> end(
            Scope scope, @PathVariable long person, @PathVariable long entry, RedirectAttributes next) {
        PersonFile file = kept(scope, person);
        same.end(scope, file.person(), entry);
        Flash.good(next, "membership.same.ended");
        return Answer.next(Addresses.person(person));
    }

    /** The record, for who may record and holds records of another line too; for others there is no such page. */
    private PersonFile kept(Scope scope, long person) {
        access.require(scope, Action.RECORD);
        PersonFile file = files.of(scope, person);
        if (!same.reachesBeyond(scope, file.line())) {
            throw new NotFound();
        }
        return file;
    }

    private JteModel page(PageFrame frame, PersonFile file, Form form) {
        String called = new MemberWords(frame.text()).called(file.code(), file.fullName());
        return templates.membershipSame(
                frame.page("membership.same.title")
                        .under(
                                "membership.roll.title." + file.line(),
                                Addresses.MEMBERS + "?he=" + LineCode.of(file.line()))
                        .under(new Crumb(called, Addresses.person(file.person()))),
                form,
                PersonAddresses.same(file.person()));
    }
}
