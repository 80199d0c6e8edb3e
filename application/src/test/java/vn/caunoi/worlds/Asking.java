package vn.caunoi.worlds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.worlds.recount.Asked;

/**
 * One random question: as an address says it, and as the recount needs it.
 *
 * @param since null for the figure of a day
 * @param term the name of the term by which the period is given, its days not yet known
 */
record Asking(
        String indicator,
        String subject,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String when,
        @Nullable String term,
        @Nullable String by,
        @Nullable String filterBy,
        Set<String> filter,
        long pin) {

    QuestionText text() {
        boolean ofDay = since == null && term == null;
        return new QuestionText(
                indicator,
                subject,
                ofDay ? null : when,
                ofDay ? when : null,
                by,
                filterBy == null ? List.of() : List.of(filterBy + ":" + String.join(",", filter)),
                Long.toString(pin));
    }

    Asked asked(@Nullable LocalDate first, LocalDate last) {
        return new Asked(indicator, subject, first, last, by, filterBy, filter, pin);
    }
}
