package vn.caunoi.indicator.explaining;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Differences.Cause;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.indicator.counting.Differing;
import vn.caunoi.indicator.explaining.Fact.Holder;
import vn.caunoi.indicator.observing.Level;
import vn.caunoi.indicator.observing.Observing;

/** All entries that make two figures of one indicator differ, newest first. */
@Component
class Gathering {

    private static final Comparator<Fact> NEWEST = Comparator.comparing(
                    (Fact fact) -> fact.entry().on())
            .thenComparing(fact -> fact.entry().entry())
            .reversed();

    private final Counting counting;
    private final Observing observing;
    private final Causes causes;

    Gathering(Counting counting, Observing observing, Causes causes) {
        this.counting = counting;
        this.observing = observing;
        this.causes = causes;
    }

    List<Fact> facts(Question from, Question to) {
        return from.indicator().source() == Indicator.Source.RECORDS
                ? causes.facts(from, to, counting.differing(from, to))
                : observed(from, to);
    }

    private List<Fact> observed(Question from, Question to) {
        List<Level> before = observing.observe(from, from.when()).levels();
        List<Level> after = observing.observe(to, to.when()).levels();
        Cause cause = cause(from, to);
        return Stream.concat(
                        without(before, after).map(level -> fact(level, false, cause)),
                        without(after, before).map(level -> fact(level, true, cause)))
                .sorted(NEWEST)
                .toList();
    }

    private static Stream<Level> without(List<Level> levels, List<Level> others) {
        Set<Long> known = others.stream().map(Level::entry).collect(Collectors.toSet());
        return levels.stream()
                .filter(level -> !known.contains(level.entry()) && level.value().signum() != 0);
    }

    private static Cause cause(Question from, Question to) {
        if (!from.subject().equals(to.subject()) || !from.filters().equals(to.filters())) {
            return Cause.SCOPE;
        }
        return from.when().equals(to.when()) ? Cause.RECORDED : Cause.TIME;
    }

    private static Fact fact(Level level, boolean inTo, Cause cause) {
        return new Fact(
                new Differing(
                        level.entry(),
                        level.posting(),
                        level.last(),
                        "observation." + level.ownerKind(),
                        null,
                        null,
                        null,
                        level.paper(),
                        true,
                        !inTo,
                        inTo,
                        false,
                        inTo ? level.value() : level.value().negate()),
                new Holder(Fact.Kind.valueOf(level.ownerKind()), level.ownerId()),
                "observation." + level.ownerKind() + ".IN",
                cause);
    }
}
