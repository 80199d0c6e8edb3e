package vn.caunoi.membership.page.number;

import caunoi.template.Templates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.PersonAt;
import vn.caunoi.membership.number.IdentityNumbers;
import vn.caunoi.membership.number.KnownNumber;
import vn.caunoi.membership.number.NumberKind;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Page;

/** The numbers of a person, masked, on the person's page, for who keeps the person. */
@Component
class NumbersCard implements Cards<PersonAt> {

    private static final int PLACE = 10;

    private final Templates templates;
    private final IdentityNumbers numbers;
    private final KeptFiles files;

    NumbersCard(Templates templates, IdentityNumbers numbers, KeptFiles files) {
        this.templates = templates;
        this.numbers = numbers;
        this.files = files;
    }

    @Override
    public Optional<Card> about(PersonAt subject, Page page, Scope scope) {
        try {
            files.of(scope, subject.id());
        } catch (NotFound givenAway) {
            return Optional.empty();
        }
        List<KnownNumber> known = numbers.of(scope, subject.id());
        List<Fact> facts = NumberKind.of(subject.line()).stream()
                .map(kind -> new Fact(
                        page.t("membership.number.kind." + kind),
                        NumberPages.masked(
                                known.stream()
                                        .filter(number -> number.kind() == kind)
                                        .findFirst(),
                                page.text()),
                        PersonAddresses.number(subject.id(), kind)))
                .toList();
        return Optional.of(
                new Card(PLACE, page.t("membership.number.card"), templates.membershipNumbersCard(page, facts)));
    }
}
