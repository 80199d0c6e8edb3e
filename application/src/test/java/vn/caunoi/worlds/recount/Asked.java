package vn.caunoi.worlds.recount;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure asked for, in plain words.
 *
 * @param since null for the figure of a day
 * @param filter keys of the dimension filtered by; nothing where none is
 */
public record Asked(
        String indicator,
        String subject,
        @Nullable LocalDate since,
        LocalDate until,
        @Nullable String by,
        @Nullable String filterBy,
        Set<String> filter,
        long pin) {

    public Asked at(LocalDate day) {
        return new Asked(indicator, subject, null, day, null, filterBy, filter, pin);
    }

    public Asked part(String name) {
        return new Asked(indicator + "." + name, subject, since, until, by, filterBy, filter, pin);
    }

    public Asked asWhole() {
        return new Asked(indicator, subject, since, until, null, filterBy, filter, pin);
    }
}
