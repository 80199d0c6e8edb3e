package vn.caunoi.membership.history;

import java.util.List;
import java.util.function.Predicate;

/**
 * The entry to blame for a history that breaks.
 *
 * @param cause whether the history might hold without it; false where it only stands in the place of what was taken back
 */
record Blame(long entry, boolean cause) {

    /**
     * The entry at which the history breaks, if the posting brought it; else the last of the same direction that the
     * posting dated before it; else anything it brought into this history; where it only took entries back, the entry
     * that depended on them.
     */
    static <S extends Step> Blame of(List<S> steps, long posting, S broken, Predicate<S> sameDirection) {
        if (broken.posting() == posting) {
            return new Blame(broken.entry(), true);
        }
        List<S> own = steps.stream().filter(step -> step.posting() == posting).toList();
        List<S> before =
                own.stream().filter(step -> !step.on().isAfter(broken.on())).toList();
        return before.reversed().stream()
                .filter(sameDirection)
                .findFirst()
                .map(step -> new Blame(step.entry(), true))
                .or(() -> before.reversed().stream().findFirst().map(step -> new Blame(step.entry(), false)))
                .or(() -> own.stream().findFirst().map(step -> new Blame(step.entry(), false)))
                .orElse(new Blame(broken.entry(), true));
    }
}
