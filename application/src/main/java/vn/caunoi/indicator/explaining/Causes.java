package vn.caunoi.indicator.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Differences.Cause;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.counting.Differing;
import vn.caunoi.indicator.explaining.Fact.Holder;
import vn.caunoi.indicator.explaining.UnitPlaces.OnDay;
import vn.caunoi.indicator.explaining.UnitPlaces.Place;

/** Why only one of two counted figures counts an entry: its day, its recording, what was asked, or to what it belongs. */
@Component
class Causes {

    /** Somebody who was counted is told by name: what goes is what comes. */
    private static final String NAMED = "member.NAMED";

    private static final String WITHIN = "MOVED_WITHIN";

    private final UnitPlaces places;

    Causes(UnitPlaces places) {
        this.places = places;
    }

    List<Fact> facts(Question from, Question to, List<Differing> entries) {
        boolean backwards = isBackwards(from, to);
        Map<OnDay, Place> before = places(entries, Differing::inTo, to, from);
        Map<OnDay, Place> after = places(entries, entry -> !entry.inTo(), from, to);
        return entries.stream()
                .map(entry -> entry.inTo()
                        ? fact(entry, to, from, before, !backwards)
                        : fact(entry, from, to, after, backwards))
                .toList();
    }

    private static boolean isBackwards(Question from, Question to) {
        int days = from.when().last().compareTo(to.when().last());
        return days == 0 ? from.pin() > to.pin() : days > 0;
    }

    private static Fact fact(
            Differing entry, Question counts, Question lacks, Map<OnDay, Place> placed, boolean comesIn) {
        Holder holder = holder(entry);
        Optional<Cause> plain = plainCause(entry, counts, lacks);
        if (plain.isPresent()) {
            return new Fact(entry, holder, plainKind(entry, counts), plain.get());
        }
        Optional<String> crossing = crossing(entry, lacks, placed);
        if (crossing.isEmpty() && counts.pin() != lacks.pin()) {
            return new Fact(entry, holder, plainKind(entry, counts), Cause.RECORDED);
        }
        return new Fact(entry, holder, crossing.orElse("RECLASSIFIED") + (comesIn ? ".IN" : ".OUT"), Cause.CROSSED);
    }

    private static Holder holder(Differing entry) {
        return entry.unit() == null
                ? new Holder(Fact.Kind.ENTERPRISE, Objects.requireNonNullElse(entry.enterprise(), 0L))
                : new Holder(Fact.Kind.UNIT, entry.unit());
    }

    /** What is told by the two questions alone. */
    private static Optional<Cause> plainCause(Differing entry, Question counts, Question lacks) {
        if (!isWithin(entry.on(), lacks)) {
            return Optional.of(Cause.TIME);
        }
        if (entry.posting() > lacks.pin()) {
            return Optional.of(Cause.RECORDED);
        }
        return counts.subject().equals(lacks.subject()) && counts.filters().equals(lacks.filters())
                ? Optional.empty()
                : Optional.of(Cause.SCOPE);
    }

    private static boolean isWithin(LocalDate day, Question question) {
        return !day.isAfter(question.when().last())
                && (isOfDay(question.indicator())
                        || !(question.when() instanceof When.During during)
                        || !day.isBefore(during.period().first()));
    }

    private static boolean isOfDay(Indicator indicator) {
        return indicator.way().isStock() || indicator.way() == Indicator.Way.AT_END;
    }

    /** What moved from one unit to another inside what is counted neither came nor went. */
    private static String plainKind(Differing entry, Question counts) {
        if (entry.within() && isOfDay(counts.indicator()) && counts.filters().isEmpty()) {
            return WITHIN + ".IN";
        }
        return entry.kind() + (entry.comes() || entry.kind().equals(NAMED) ? ".IN" : ".OUT");
    }

    private static Optional<String> crossing(Differing entry, Question lacks, Map<OnDay, Place> placed) {
        @Nullable OnDay onDay = onDay(entry, lacks);
        @Nullable Place place = onDay == null ? null : placed.get(onDay);
        if (place == null || place.kind() == null) {
            return Optional.empty();
        }
        if (!place.inside()) {
            return Optional.of("HANDED_OVER");
        }
        Indicator indicator = lacks.indicator();
        return indicator.unitKinds().isEmpty() || indicator.unitKinds().contains(place.kind())
                ? Optional.empty()
                : Optional.of("KIND_CHANGED");
    }

    /** A stock stands in the tree of its day, a flow in that of each entry's own. */
    private static @Nullable OnDay onDay(Differing entry, Question question) {
        Long unit = entry.unit();
        return unit == null
                ? null
                : new OnDay(
                        unit, isOfDay(question.indicator()) ? question.when().last() : entry.on());
    }

    /** Where the units of unexplained entries stood for the figure that does not count them. */
    private Map<OnDay, Place> places(
            List<Differing> entries, Predicate<Differing> ofThese, Question counts, Question lacks) {
        if (!(lacks.subject() instanceof Subject.OfUnit unit)) {
            return Map.of();
        }
        List<OnDay> asked = entries.stream()
                .filter(ofThese)
                .filter(entry -> plainCause(entry, counts, lacks).isEmpty())
                .flatMap(entry -> Stream.ofNullable(onDay(entry, lacks)))
                .toList();
        return places.of(asked, unit.id().value(), lacks.pin());
    }
}
