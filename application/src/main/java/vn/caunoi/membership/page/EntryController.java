package vn.caunoi.membership.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
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
import vn.caunoi.access.Scope;
import vn.caunoi.membership.page.DeedDesk.Outcome;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** One entry: what it says, and the forms that mend it or take it back. */
@PageController
@RequestMapping(MemberAddresses.ENTRIES + "/{entry:\\d{1,18}}")
class EntryController {

    private final Templates templates;
    private final EntryReading reading;
    private final DeedDesk desk;
    private final DeedPages pages;
    private final Today today;

    EntryController(Templates templates, EntryReading reading, DeedDesk desk, DeedPages pages, Today today) {
        this.templates = templates;
        this.reading = reading;
        this.desk = desk;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    JteModel entry(PageFrame frame, Scope scope, @PathVariable long entry) {
        DeedSubject subject = reading.subject(scope, entry);
        return page(frame, scope, subject, reading.filled(subject, frame.text()), List.of());
    }

    private JteModel page(PageFrame frame, Scope scope, DeedSubject subject, Form form, List<String> hindrances) {
        EntryView view = reading.view(scope, subject, frame.text());
        @Nullable DeedView mending = view.mends() ? pages.view(scope, subject, form, List.of(), frame.text()) : null;
        return templates.membershipEntry(
                pages.under(frame.titled(view.title()), subject.line()),
                view,
                mending,
                hindrances,
                form.value(DeedFields.KEY));
    }

    @PostMapping("/sua")
    ResponseEntity<JteModel> mend(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        today.requireRecording(scope);
        DeedSubject subject = reading.subject(scope, entry);
        Form form = Form.typed(DeedFields.FORM, typed);
        Outcome outcome = desk.take(scope, subject, form, frame.text());
        Optional<List<Long>> entries = outcome.entries();
        return entries.isPresent()
                ? Answer.next(
                        pages.done(scope, subject, entries.get(), form.value(DeedFields.UNIT), frame.text(), next))
                : Answer.invalid(page(frame, scope, subject, outcome.form(), List.of()));
    }

    @PostMapping("/rut")
    ResponseEntity<JteModel> takeBack(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam(name = DeedFields.KEY, defaultValue = "") String key,
            RedirectAttributes next) {
        today.requireRecording(scope);
        DeedSubject subject = reading.subject(scope, entry);
        try {
            reading.takeBack(scope, entry, sent(entry, key));
        } catch (Refused refused) {
            List<String> hindrances = refused.refusals().stream()
                    .map(refusal -> frame.text().t(refusal))
                    .distinct()
                    .toList();
            return Answer.invalid(page(frame, scope, subject, reading.filled(subject, frame.text()), hindrances));
        }
        return Answer.next(reading.tookBack(subject, next));
    }

    /** The question of one entry, answered once; where somebody sent no key, it is drawn. */
    private static UUID sent(long entry, String key) {
        return key.isBlank()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((entry + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
