package vn.caunoi.membership.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.PersonAt;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page of one person in one line, for who holds the records of a unit of that life. */
@PageController
class PersonController {

    private final Templates templates;
    private final Stories stories;
    private final PersonReading reading;
    private final Today today;
    private final ObjectProvider<Cards<PersonAt>> others;

    PersonController(
            Templates templates,
            Stories stories,
            PersonReading reading,
            Today today,
            ObjectProvider<Cards<PersonAt>> others) {
        this.templates = templates;
        this.stories = stories;
        this.reading = reading;
        this.today = today;
        this.others = others;
    }

    @GetMapping(Addresses.MEMBERS + "/{person:\\d{1,18}}")
    JteModel person(PageFrame frame, Scope scope, @PathVariable long person) {
        return today.onOneSnapshot(scope, () -> {
            long pin = today.pin(scope);
            PersonFile file = stories.of(scope, person, today.day(), pin);
            PersonView view = reading.view(scope, file, frame.text());
            Page page = frame.titled(view.title()).under("membership.roll.title." + file.line(), list(file));
            PersonAt subject = new PersonAt(person, file.line(), pin);
            List<Cards.Card> cards = others.orderedStream()
                    .flatMap(cardsOf -> cardsOf.about(subject, page, scope).stream())
                    .sorted(Comparator.comparingInt(Cards.Card::place))
                    .toList();
            return templates.membershipPerson(page, view, cards);
        });
    }

    private static String list(PersonFile file) {
        return Addresses.MEMBERS + "?he=" + LineCode.of(file.line());
    }
}
