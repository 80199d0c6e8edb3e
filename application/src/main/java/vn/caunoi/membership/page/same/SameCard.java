package vn.caunoi.membership.page.same;

import caunoi.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.PersonAt;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.same.SamePersons;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;

/** The same human in other lines, for who holds records there too: whoever does not has no such card, and nothing is asked. */
@Component
class SameCard implements Cards<PersonAt> {

    private static final int PLACE = 20;

    private final Templates templates;
    private final SamePersons same;
    private final KeptFiles files;
    private final AccountNames accounts;

    SameCard(Templates templates, SamePersons same, KeptFiles files, AccountNames accounts) {
        this.templates = templates;
        this.same = same;
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public Optional<Card> about(PersonAt subject, Page page, Scope scope) {
        if (!same.reachesBeyond(scope, subject.line())) {
            return Optional.empty();
        }
        List<SameView.Row> rows = same.of(scope, subject.id()).stream()
                .flatMap(link -> files.among(scope, List.of(link.other())).stream()
                        .map(other -> row(subject, link, other, page, scope.may(Action.RECORD))))
                .toList();
        @Nullable String form = scope.may(Action.RECORD) ? PersonAddresses.same(subject.id()) : null;
        return rows.isEmpty() && form == null
                ? Optional.empty()
                : Optional.of(new Card(
                        PLACE,
                        page.t("membership.same.card"),
                        templates.membershipSameCard(page, new SameView(rows, form))));
    }

    private SameView.Row row(PersonAt subject, SamePersons.Link link, PersonFile other, Page page, boolean ends) {
        MemberWords words = new MemberWords(page.text());
        long by = link.recorded().by();
        Map<Long, String> names = accounts.of(List.of(by));
        return new SameView.Row(
                new Link(words.called(other.code(), other.fullName()), Addresses.person(other.person())),
                page.t("membership.person.noun." + other.line()),
                page.t("membership.recorded", link.recorded().at(), names.getOrDefault(by, "")),
                ends ? PersonAddresses.same(subject.id()) + "/" + link.entry() + "/go" : null);
    }
}
