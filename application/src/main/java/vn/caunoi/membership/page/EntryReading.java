package vn.caunoi.membership.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.SentForms;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.register.Told;
import vn.caunoi.membership.register.UnitLabel;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Reads one entry, puts it into words, and takes it back. */
@Component
class EntryReading {

    private final Stories stories;
    private final SentForms forms;
    private final AccountNames accounts;
    private final DeedPages pages;
    private final Today today;

    EntryReading(Stories stories, SentForms forms, AccountNames accounts, DeedPages pages, Today today) {
        this.stories = stories;
        this.forms = forms;
        this.accounts = accounts;
        this.pages = pages;
        this.today = today;
    }

    /** The entry and whom it is about, for who holds the records of a unit it touches. */
    DeedSubject subject(Scope scope, long entry) {
        return today.onOneSnapshot(scope, () -> {
            long pin = today.pin(scope);
            Told told = stories.entry(scope, entry, pin);
            @Nullable Long person = told.person();
            @Nullable PersonFile file = person == null ? null : stories.of(scope, person, today.day(), pin);
            return new DeedSubject(
                    Deed.of(told.movement()), told.line(), file, told, file != null && file.keptBy(scope));
        });
    }

    private static Told entry(DeedSubject subject) {
        return Objects.requireNonNull(subject.mended());
    }

    Form filled(DeedSubject subject, Text text) {
        return pages.filled(entry(subject), subject.person(), text);
    }

    EntryView view(Scope scope, DeedSubject subject, Text text) {
        Told told = entry(subject);
        MemberWords words = new MemberWords(text);
        @Nullable PersonFile file = subject.person();
        boolean whole =
                !told.fromHidden() && !told.toHidden() && writes(scope, told.from()) && writes(scope, told.to());
        return new EntryView(
                words.kind(subject.line(), told.movement().kind()),
                file == null
                        ? null
                        : new Link(
                                file.fullName() == null ? file.code() : file.fullName(),
                                Addresses.person(file.person())),
                facts(scope, told, subject.line(), words),
                told.stands() && whole && today.mayRecord(scope),
                MemberAddresses.entry(told.entry()) + "/rut");
    }

    private static boolean writes(Scope scope, @Nullable UnitLabel unit) {
        return unit == null || scope.holds(new UnitId(unit.id()), Right.RECORDS);
    }

    private List<Fact> facts(Scope scope, Told told, Line line, MemberWords words) {
        Text text = words.text();
        List<Long> by = told.taken() == null
                ? List.of(told.recorded().by())
                : List.of(told.recorded().by(), told.taken().by());
        Map<Long, String> names = today.onOneSnapshot(scope, () -> accounts.of(by));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.t("membership.form.ngay"), text.date(told.movement().effectiveOn())));
        facts.add(Fact.of(text.t("membership.entry.what"), PersonReading.what(told, line, words)));
        if (told.person() == null) {
            facts.add(Fact.of(
                    text.t("membership.form.so-luong"),
                    text.number(told.movement().quantity())));
        }
        facts.add(Fact.of(
                text.t("membership.entry.paper"),
                Moment.standsOn(words.paper(told.movement().paper()), text)));
        facts.add(Fact.of(
                text.t("membership.entry.recorded"),
                text.t(
                        "membership.recorded",
                        told.recorded().at(),
                        names.getOrDefault(told.recorded().by(), ""))));
        if (told.taken() != null) {
            facts.add(Fact.of(
                    text.t("membership.entry.taken"),
                    text.t(
                            "membership.taken",
                            told.taken().at(),
                            names.getOrDefault(told.taken().by(), ""))));
        }
        return facts;
    }

    void takeBack(Scope scope, long entry, UUID form) {
        forms.record(scope, form, PostingKind.CORRECTION, Changes.voiding(List.of(entry)));
    }

    String tookBack(DeedSubject subject, RedirectAttributes next) {
        Flash.good(next, "membership.entry.took-back");
        @Nullable PersonFile person = subject.person();
        return person == null ? MemberAddresses.entry(entry(subject).entry()) : Addresses.person(person.person());
    }
}
