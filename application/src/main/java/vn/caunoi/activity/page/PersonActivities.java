package vn.caunoi.activity.page;

import caunoi.template.Templates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.reading.Candidates;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.activity.reading.Versions;
import vn.caunoi.membership.PersonAt;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Page;

/** The activities in which a person is named, on the person's page. */
@Component
class PersonActivities implements Cards<PersonAt> {

    private static final int PLACE = 50;
    private static final int MOST = 20;

    private final Templates templates;
    private final Candidates candidates;
    private final Versions versions;

    PersonActivities(Templates templates, Candidates candidates, Versions versions) {
        this.templates = templates;
        this.candidates = candidates;
        this.versions = versions;
    }

    @Override
    public Optional<Card> about(PersonAt subject, Page page, Scope scope) {
        Words words = new Words(page.text());
        List<Fact> latest = candidates.naming(scope, subject.id(), subject.pin(), MOST).stream()
                .flatMap(entry -> versions.one(scope, entry, subject.pin()).stream())
                .map(Version::told)
                .map(row -> UnitActivities.latest(row, words))
                .toList();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        CardView view = new CardView(null, List.of(), latest, null, null);
        return Optional.of(new Card(PLACE, page.t("activity.card.person"), templates.activityCard(page, view, "")));
    }
}
