package vn.caunoi.membership.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Claims.Claim;

/**
 * Something that a history cannot hold, found by pure arithmetic; {@link BreachWords} makes a refusal of it.
 *
 * @param blame an entry that the posting brought, or else the later one that depends on what it took back
 * @param on the day on which it breaks
 * @param unit where it breaks; of a person who is a member elsewhere out of reach, the unit that claims the person
 * @param person null for counts
 * @param number how many are concerned, where it is a matter of counts
 * @param since the other day of the sentence: when one had left, was made official, the unit was founded or ended
 */
record Breach(
        Rule rule,
        Blame blame,
        LocalDate on,
        long unit,
        @Nullable Long person,
        long number,
        @Nullable LocalDate since) {

    /** What must hold; each has a sentence of its own in the message files. */
    enum Rule {
        SECOND_MEMBERSHIP,
        ADMITTED_TWICE,
        ELSEWHERE_OUT_OF_REACH,
        NOT_A_MEMBER_HERE,
        HAS_LEFT,
        OFFICIAL_NEEDS_MEMBER,
        TEMPORARY_OUT_NEEDS_MEMBER,
        EXEMPTION_NEEDS_MEMBER,
        RESUMPTION_NEEDS_MEMBER,
        OFFICIAL_TWICE,
        POOL_BELOW_ZERO,
        NAMING_NEEDS_COUNTED,
        COUNTED_OFFICIAL_ABOVE_MEMBERS,
        COUNTED_ABOVE_MEMBERS,
        UNIT_DOES_NOT_STAND,
        UNIT_NOT_YET_FOUNDED,
        UNIT_HAS_ENDED,
        MEMBERS_LEFT_IN_ENDED_UNIT;

        String key() {
            return "membership.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    long entry() {
        return blame.entry();
    }

    /** What the level above has to look at: only who reaches both units knows where the person belongs. */
    Optional<Claim> claim() {
        return person == null || rule != Rule.ELSEWHERE_OUT_OF_REACH
                ? Optional.empty()
                : Optional.of(new Claim(person, unit, on));
    }

    static Breach ofPerson(Rule rule, Blame blame, LocalDate on, long unit, long person, @Nullable LocalDate since) {
        return new Breach(rule, blame, on, unit, person, 0, since);
    }

    static Breach ofUnit(Rule rule, Blame blame, LocalDate on, long unit, long number, @Nullable LocalDate since) {
        return new Breach(rule, blame, on, unit, null, number, since);
    }
}
