package vn.caunoi.membership.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.register.Stories.Likely;
import vn.caunoi.membership.register.Told;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.UnitChoices;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Draws the forms of deeds and leads on to what they recorded. */
@Component
class DeedPages {

    private final Templates templates;
    private final Trees trees;
    private final Stories stories;
    private final Today today;

    DeedPages(Templates templates, Trees trees, Stories stories, Today today) {
        this.templates = templates;
        this.trees = trees;
        this.stories = stories;
        this.today = today;
    }

    JteModel form(PageFrame frame, Scope scope, DeedSubject subject, Form form, List<Likely> likely) {
        Text text = frame.text();
        Page page = under(frame.titled(text.t("membership.deed." + subject.deed())), subject.line());
        return templates.membershipDeed(page, view(scope, subject, form, likely, text));
    }

    DeedView view(Scope scope, DeedSubject subject, Form form, List<Likely> likely, Text text) {
        MemberWords words = new MemberWords(text);
        @Nullable Told mended = subject.mended();
        @Nullable PersonFile person = subject.person();
        return new DeedView(
                text.t("membership.form.lead." + subject.deed(), words.noun(subject.line())),
                form,
                subject.fields(),
                person == null
                        ? null
                        : new Link(label(person.code(), person.fullName()), Addresses.person(person.person())),
                choices(scope, subject.line(), words),
                likely.stream()
                        .map(other -> new Link(
                                label(other.code(), other.fullName())
                                        + (other.born() == null ? "" : " · " + other.born()),
                                Addresses.person(other.person())))
                        .toList(),
                new DeedView.Sending(
                        mended == null
                                ? MemberAddresses.DEEDS + "/" + subject.deed().slug()
                                : MemberAddresses.entry(mended.entry()) + "/sua",
                        text.t(mended == null ? "membership.form.record" : "membership.form.mend"),
                        person == null ? Addresses.MEMBERS : Addresses.person(person.person())));
    }

    private static String label(String code, @Nullable String name) {
        return name == null || name.isEmpty() ? code : name + " (" + code + ")";
    }

    private DeedView.Choices choices(Scope scope, Line line, MemberWords words) {
        StandingUnits standing = trees.on(scope, today.day(), today.pin(scope));
        return new DeedView.Choices(
                UnitChoices.of(standing, line),
                Deed.reasons(line).stream()
                        .map(reason -> new Option(reason.name(), words.kind(line, reason)))
                        .toList(),
                words.options("standing", Standing.values()),
                words.options("sex", Sex.values()),
                words.options("occupation", Occupation.values()));
    }

    Page under(Page page, Line line) {
        return page.under("membership.roll.title." + line, Addresses.MEMBERS + "?he=" + LineCode.of(line));
    }

    /** The page of the person, or the list of the unit; what stands against the rules of the day is said there. */
    String done(Scope scope, DeedSubject subject, List<Long> entries, String unit, Text text, RedirectAttributes next) {
        long pin = today.pin(scope);
        Optional<PersonFile> file = entries.stream()
                .map(entry -> stories.entry(scope, entry, pin).person())
                .filter(person -> person != null)
                .findFirst()
                .map(person -> stories.of(scope, person, today.day(), pin));
        String what = text.t("membership.deed." + subject.deed());
        boolean warned = file.filter(known ->
                        !new PersonNotes(known, today.day(), text).all().isEmpty())
                .isPresent();
        if (warned) {
            Flash.watch(next, "membership.form.done.watch", what);
        } else {
            Flash.good(next, "membership.form.done", what);
        }
        return file.map(known -> Addresses.person(known.person())).orElseGet(() -> list(scope, unit, pin));
    }

    private String list(Scope scope, String code, long pin) {
        return trees.unit(scope, code, today.day(), pin)
                .map(unit -> MemberAddresses.list(unit, null, null))
                .orElse(Addresses.MEMBERS);
    }

    /** The line of the highest unit that the reader reaches. */
    Line firstLine(Scope scope) {
        return trees.on(scope, today.day(), today.pin(scope)).roots().stream()
                .findFirst()
                .map(Unit::line)
                .orElseThrow(NotFound::new);
    }

    /** The form that mends an entry, filled with what the entry says. */
    Form filled(Told entry, @Nullable PersonFile person, Text text) {
        var movement = entry.movement();
        var paper = movement.paper();
        String unit = movement.from() == null ? movement.to() : movement.from();
        return Form.empty(DeedFields.FORM)
                .with(DeedFields.KEY, UUID.randomUUID())
                .with(DeedFields.DAY, text.date(movement.effectiveOn()))
                .with(DeedFields.UNIT, unit)
                .with(
                        DeedFields.OTHER,
                        movement.kind() == MovementKind.TRANSFERRED && movement.from() != null ? movement.to() : "")
                .with(DeedFields.REASON, movement.kind())
                .with(DeedFields.NAME, person == null ? "" : person.fullName())
                .with(DeedFields.BORN, movement.born())
                .with(DeedFields.SEX, movement.sex())
                .with(DeedFields.OCCUPATION, movement.occupation())
                .with(DeedFields.STANDING, movement.standing())
                .with(DeedFields.QUANTITY, movement.quantity())
                .with(DeedFields.PAPER, paper == null ? "" : paper.number())
                .with(DeedFields.PAPER_DAY, paper == null || paper.dated() == null ? "" : text.date(paper.dated()));
    }
}
