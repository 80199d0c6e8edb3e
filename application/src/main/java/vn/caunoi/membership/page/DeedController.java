package vn.caunoi.membership.page;

import static vn.caunoi.membership.page.DeedFields.PERSON;
import static vn.caunoi.membership.page.DeedFields.UNIT;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.page.DeedDesk.Outcome;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The forms by which something is recorded of a person, of somebody new, or of people who are only counted. */
@PageController
@RequestMapping(MemberAddresses.DEEDS)
class DeedController {

    private final Templates templates;
    private final Stories stories;
    private final DeedDesk desk;
    private final DeedPages pages;
    private final Today today;

    DeedController(Templates templates, Stories stories, DeedDesk desk, DeedPages pages, Today today) {
        this.templates = templates;
        this.stories = stories;
        this.desk = desk;
        this.pages = pages;
        this.today = today;
    }

    /** What can be recorded of the people of a unit. */
    @GetMapping
    JteModel choose(PageFrame frame, Scope scope, @RequestParam(UNIT) String code) {
        today.requireRecording(scope);
        Unit unit = held(scope, code);
        List<Deed> known = Arrays.stream(Deed.values())
                .filter(deed -> deed.knownTo(unit.line()))
                .toList();
        MemberWords words = new MemberWords(frame.text());
        return templates.membershipDeeds(
                pages.under(frame.page("membership.roll.record"), unit.line()),
                unit.name(),
                known.stream()
                        .map(deed -> new Link(
                                frame.text().t("membership.deed." + deed),
                                MemberAddresses.deed(deed, unit.code(), null)))
                        .toList(),
                known.stream()
                        .map(deed -> frame.text().t("membership.form.lead." + deed, words.noun(unit.line())))
                        .toList());
    }

    @GetMapping("/{slug}")
    JteModel ask(
            PageFrame frame,
            Scope scope,
            @PathVariable String slug,
            @RequestParam(name = UNIT, required = false) @Nullable String code,
            @RequestParam(name = PERSON, required = false) @Nullable Long person) {
        today.requireRecording(scope);
        DeedSubject subject = subject(scope, slug, code, person);
        String unit = code == null
                ? subject.who()
                        .map(PersonFile::unit)
                        .map(label -> label == null ? "" : label.code())
                        .orElse("")
                : code;
        Form form = Form.empty(DeedFields.FORM)
                .with(UNIT, unit)
                .with(DeedFields.KEY, UUID.randomUUID())
                .with(PERSON, person);
        return pages.form(frame, scope, subject, form, List.of());
    }

    @PostMapping("/{slug}")
    ResponseEntity<JteModel> record(
            PageFrame frame,
            Scope scope,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        today.requireRecording(scope);
        Form form = Form.typed(DeedFields.FORM, typed);
        DeedSubject subject = subject(scope, slug, form.value(UNIT), number(form.value(PERSON)));
        Outcome outcome = desk.take(scope, subject, form, frame.text());
        return outcome.entries()
                .map(entries -> done(scope, subject, entries, form, frame.text(), next))
                .orElseGet(() -> Answer.invalid(pages.form(frame, scope, subject, outcome.form(), outcome.likely())));
    }

    private ResponseEntity<JteModel> done(
            Scope scope, DeedSubject subject, List<Long> entries, Form form, Text text, RedirectAttributes next) {
        return Answer.next(pages.done(scope, subject, entries, form.value(UNIT), text, next));
    }

    private static @Nullable Long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private DeedSubject subject(Scope scope, String slug, @Nullable String code, @Nullable Long person) {
        Deed deed = Deed.read(slug).orElseThrow(NotFound::new);
        @Nullable PersonFile file = person == null ? null : stories.of(scope, person, today.day(), today.pin(scope));
        Line line = file == null ? line(scope, code) : file.line();
        if (!deed.knownTo(line)) {
            throw new NotFound();
        }
        return new DeedSubject(deed, line, file, null, file != null && file.keptBy(scope));
    }

    /** The line of the unit; where its code is wrong, that of the reader's first unit: the form then says what is wrong. */
    private Line line(Scope scope, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(named -> desk.find(scope, named, today.day()))
                .map(Unit::line)
                .orElseGet(() -> pages.firstLine(scope));
    }

    private Unit held(Scope scope, String code) {
        Unit unit = desk.find(scope, code, today.day()).orElseThrow(NotFound::new);
        if (!scope.holds(unit.id(), Right.RECORDS)) {
            throw new NotFound();
        }
        return unit;
    }
}
