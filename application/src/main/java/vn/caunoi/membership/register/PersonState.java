package vn.caunoi.membership.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;

/**
 * What is known of a person at the end of a day.
 *
 * @param since since when in the line, as far as the reader's records know
 * @param sinceKind by what: an admission, the opening of the records, a naming, an arrival from outside
 * @param admittedOn the last admission, from which probation counts
 * @param pause exempt, or elsewhere for a time; null for who takes part here
 */
public record PersonState(
        @Nullable LocalDate since,
        @Nullable MovementKind sinceKind,
        @Nullable Standing standing,
        @Nullable LocalDate admittedOn,
        @Nullable MovementKind pause,
        @Nullable Sex sex,
        @Nullable BirthDate born,
        @Nullable Occupation occupation) {

    public static final PersonState UNKNOWN = new PersonState(null, null, null, null, null, null, null, null);
}
