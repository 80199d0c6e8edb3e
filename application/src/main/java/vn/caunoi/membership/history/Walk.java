package vn.caunoi.membership.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a history is looked through: day by day, for balances hold at the end of days. */
final class Walk {

    private Walk() {}

    /**
     * One breach for each entry to blame. After each, the history is walked again without that entry, so that everything
     * which depends on a reversed entry is found.
     */
    static <S extends Step> List<Breach> breaches(List<S> steps, Function<List<S>, Optional<Breach>> firstBreach) {
        List<Breach> found = new ArrayList<>();
        List<S> left = new ArrayList<>(steps);
        Optional<Breach> next = firstBreach.apply(left);
        while (next.isPresent()) {
            Breach breach = next.get();
            found.add(breach);
            left.removeIf(step -> step.entry() == breach.entry());
            next = breach.blame().cause() ? firstBreach.apply(left) : Optional.empty();
        }
        return found;
    }

    /** The steps, already in order of days, day by day. */
    static <S extends Step> List<List<S>> days(List<S> steps) {
        List<List<S>> days = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= steps.size(); i++) {
            if (i == steps.size() || !steps.get(i).on().equals(steps.get(start).on())) {
                days.add(steps.subList(start, i));
                start = i;
            }
        }
        return days;
    }
}
