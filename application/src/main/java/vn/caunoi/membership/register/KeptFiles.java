package vn.caunoi.membership.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Ledger;

/** The files of persons whom a reader keeps; anybody else is as one who is not there. */
@Component
public class KeptFiles {

    private final Stories stories;
    private final Ledger ledger;
    private final Clock clock;

    KeptFiles(Stories stories, Ledger ledger, Clock clock) {
        this.stories = stories;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The file as it is known now.
     *
     * @throws NotFound where the reader does not keep such a person
     */
    public PersonFile of(Scope scope, long person) {
        PersonFile file = stories.of(scope, person, LocalDate.now(clock), ledger.head(scope.actor()));
        if (!file.kept()) {
            throw new NotFound();
        }
        return file;
    }

    /** The files of those among them whom the reader keeps, in their order. */
    public List<PersonFile> among(Scope scope, Collection<Long> persons) {
        return persons.stream().flatMap(person -> find(scope, person)).toList();
    }

    private Stream<PersonFile> find(Scope scope, long person) {
        try {
            return Stream.of(of(scope, person));
        } catch (NotFound givenAway) {
            return Stream.empty();
        }
    }
}
