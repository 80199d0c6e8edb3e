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
