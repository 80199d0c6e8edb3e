package vn.caunoi.crash;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was seen at the moment of a kill, whether the batch was there afterwards, and how the victim came back. */
record Kill(String victim, Optional<Witness.Sight> seen, boolean whole, String recovery) {

    /** A transaction seen open may still have ended before the blow: then its batch is there, and it does not count. */
    boolean hitAnOpenTransaction() {
        return seen.isPresent() && !whole;
    }

    boolean hitWrittenRows() {
        return hitAnOpenTransaction() && seen.orElseThrow().hasRows();
    }

    static long open(List<Kill> kills) {
        return count(kills, Kill::hitAnOpenTransaction);
    }

    static String summary(List<Kill> kills) {
        return "%d kills of the %s: %d hit an open transaction, %d of them with rows written; %d batches whole, %d absent"
                .formatted(
                        kills.size(),
                        kills.getFirst().victim(),
                        open(kills),
                        count(kills, Kill::hitWrittenRows),
                        count(kills, Kill::whole),
                        count(kills, kill -> !kill.whole()));
    }

    private static long count(List<Kill> kills, Predicate<Kill> wanted) {
        return kills.stream().filter(wanted).count();
    }

    @Override
    public String toString() {
        return "%s killed, %s → batch %s, %s"
                .formatted(
                        victim,
                        seen.map(Witness.Sight::toString).orElse("no transaction open"),
                        whole ? "whole" : "absent",
                        recovery);
    }
}
