package vn.caunoi.membership.page.number;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.membership.number.IdentityNumber;
import vn.caunoi.membership.number.IdentityNumbers;
import vn.caunoi.membership.number.KnownNumber;
import vn.caunoi.membership.number.Look;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.page.number.NumberDesk.Subject;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Draws the page of a number: masked, or once in full for who has just said why. */
@Component
class NumberPages {

    private final Templates templates;
    private final IdentityNumbers numbers;
    private final NumberDesk desk;
    private final AccountNames accounts;
    private final Transactions transactions;

    NumberPages(
            Templates templates,
            IdentityNumbers numbers,
            NumberDesk desk,
            AccountNames accounts,
            Transactions transactions) {
        this.transactions = transactions;
        this.templates = templates;
        this.numbers = numbers;
        this.desk = desk;
        this.accounts = accounts;
    }

    JteModel page(PageFrame frame, Scope scope, Subject subject, Form form, @Nullable IdentityNumber shown) {
        PersonFile file = subject.file();
        var page = frame.page("membership.number.title." + subject.kind())
                .under("membership.roll.title." + file.line(), Addresses.MEMBERS + "?he=" + LineCode.of(file.line()))
                .under(new Crumb(called(file, frame.text()), Addresses.person(file.person())));
        NumberView view = transactions.reading(scope.actor(), () -> view(scope, subject, form, shown, frame.text()));
        return templates.membershipNumber(page, view);
    }

    private NumberView view(Scope scope, Subject subject, Form form, @Nullable IdentityNumber shown, Text text) {
        PersonFile file = subject.file();
        Optional<KnownNumber> known = numbers.of(scope, file.person(), subject.kind());
        boolean broken = known.filter(number -> number.masked().isEmpty()).isPresent();
        return new NumberView(
                shown == null ? null : shown.digits(),
                broken,
                known.isPresent(),
                scope.may(Action.RECORD),
                PersonAddresses.number(file.person(), subject.kind()),
                facts(file, known, text),
                form,
                form.error(NumberFields.NUMBER) == null
                        ? List.of()
                        : desk.bearers(scope, subject, form.value(NumberFields.NUMBER)).stream()
                                .map(other -> new Link(called(other, text), Addresses.person(other.person())))
                                .toList(),
                looks(numbers.looks(scope, file.person(), subject.kind()), text));
    }

    private static String called(PersonFile file, Text text) {
        return new MemberWords(text).called(file.code(), file.fullName());
    }

    private List<Fact> facts(PersonFile file, Optional<KnownNumber> known, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text.t("membership.form.who"), called(file, text), Addresses.person(file.person())));
        facts.add(Fact.of(text.t("membership.number"), masked(known, text)));
        known.ifPresent(number -> facts.add(Fact.of(
                text.t("membership.entry.recorded"),
                text.t(
                        "membership.recorded",
                        number.recorded().at(),
                        name(number.recorded().by())))));
        return facts;
    }

    static String masked(Optional<KnownNumber> known, Text text) {
        return known.map(number -> number.masked().orElse(text.t("membership.number.broken")))
                .orElse(text.t("membership.number.none"));
    }

    private String name(long account) {
        return accounts.of(List.of(account)).getOrDefault(account, "");
    }

    private List<Moment> looks(List<Look> looks, Text text) {
        Map<Long, String> names =
                accounts.of(looks.stream().map(Look::by).distinct().toList());
        return looks.stream()
                .map(look -> new Moment(
                        text.date(look.at()),
                        look.reason(),
                        null,
                        "",
                        text.t("membership.number.looked", look.at(), names.getOrDefault(look.by(), "")),
                        false))
                .toList();
    }
}
