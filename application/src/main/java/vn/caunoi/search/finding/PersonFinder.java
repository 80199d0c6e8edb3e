package vn.caunoi.search.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.membership.People;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/** People in the units whose records the reader holds; whoever holds figures only finds nobody. */
@Component
@Order(2)
class PersonFinder implements Finder {

    private final People people;

    PersonFinder(People people) {
        this.people = people;
    }

    @Override
    public Hits find(Sought sought, View view) {
        List<Hit> found = people.find(view.scope(), sought.typed(), null, Hits.MOST + 1).stream()
                .map(person -> hit(sought, person, view.text()))
                .toList();
        return Hits.best("person", found, Addresses.MEMBERS, sought);
    }

    /** Members are in the order of the door, which knows their names better; only a code changes it. */
    private static Hit hit(Sought sought, People.Found person, Text text) {
        String name = Objects.requireNonNullElse(person.fullName(), person.code());
        int rank = sought.rank(person.code(), name).orElse(3) == 0 ? 0 : 3;
        return new Hit(rank, name, person.code(), note(person, text), Addresses.person(person.person()));
    }

    private static String note(People.Found person, Text text) {
        return Stream.of(
                        text.t("search.member." + person.line()),
                        person.born() == null
                                ? ""
                                : text.t(
                                        "search.born",
                                        Integer.toString(person.born().from().getYear())),
                        Objects.requireNonNullElse(person.unitName(), text.t("search.member.gone")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
