package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grassroots unit whose members are told by number, some of them later by name. */
final class Crew {

    private final String code;
    private final Firm firm;
    private final LocalDate founded;
    private final int order;
    private final List<Folk.Person> named = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private int counted;
    private @Nullable LocalDate ended;

    Crew(String code, Firm firm, LocalDate founded, int order) {
        this.code = code;
        this.firm = firm;
        this.founded = founded;
        this.order = order;
    }

    String code() {
        return code;
    }

    Firm firm() {
        return firm;
    }

    LocalDate founded() {
        return founded;
    }

    int order() {
        return order;
    }

    int counted() {
        return counted;
    }

    List<Folk.Person> named() {
        return named;
    }

    /** Since when the unit knows a member by name, and until when. */
    private record Stay(Folk.Person person, LocalDate from, LocalDate until) {}

    /** One of the counted has a name from that day on. */
    void name(Folk.Person person, LocalDate on) {
        named.add(person);
        stays.add(new Stay(person, on, LocalDate.MAX));
        counted--;
    }

    /** The one whom the unit has known longest leaves. */
    Folk.Person part(LocalDate on) {
        Folk.Person person = named.removeFirst();
        stays.replaceAll(stay -> stay.person().equals(person) ? new Stay(person, stay.from(), on) : stay);
        return person;
    }

    /** Keys of members known by name on that day. */
    List<String> namedOn(LocalDate day, int most) {
        return stays.stream()
                .filter(stay -> stay.from().isBefore(day) && stay.until().isAfter(day))
                .map(stay -> stay.person().code())
                .limit(most)
                .toList();
    }

    int members() {
        return counted + named.size();
    }

    void count(int more) {
        counted += more;
    }

    void end(LocalDate on) {
        ended = on;
    }

    boolean standsOn(LocalDate day) {
        LocalDate end = ended;
        return !founded.isAfter(day) && (end == null || end.isAfter(day));
    }

    boolean stands() {
        return ended == null;
    }

    /** One that stays to the end; of its rows some come late or are corrected. */
    boolean lasting() {
        return order % 5 == 0;
    }
}
