package vn.caunoi.indicator.explaining;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Differences.Owner;
import vn.caunoi.indicator.Differences.Part;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.explaining.Fact.Holder;
import vn.caunoi.indicator.explaining.HolderNames.Name;

/** Adds up the entries of one difference by kind and by unit. */
record Opening(List<Fact> facts, Map<Holder, Name> names) {

    private static final Comparator<Part> LARGEST =
            Comparator.comparing((Part part) -> part.value().abs()).reversed().thenComparing(Part::key);

    Opened opened(Indicator indicator, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Opened(
                indicator,
                from,
                to,
                orNothing(to).subtract(orNothing(from)),
                parts(facts),
                facts.stream()
                        .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(unit -> owner(unit.getKey(), unit.getValue()))
                        .sorted(Comparator.comparing(Owner::code))
                        .toList(),
                facts.size());
    }

    private static BigDecimal orNothing(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    Name name(Fact fact) {
        return names.getOrDefault(fact.holder(), Name.HIDDEN);
    }

    private static Owner owner(Name name, List<Fact> facts) {
        return new Owner(name.code(), name.name(), sum(facts), parts(facts), facts.size());
    }

    private static List<Part> parts(List<Fact> facts) {
        return facts.stream().collect(Collectors.groupingBy(Fact::partKey)).values().stream()
                .map(Opening::part)
                .sorted(LARGEST)
                .toList();
    }

    private static Part part(List<Fact> alike) {
        Fact one = alike.getFirst();
        return new Part(one.kind(), one.cause(), one.entry().inTo(), sum(alike), alike.size());
    }

    private static BigDecimal sum(Collection<Fact> facts) {
        return facts.stream().map(fact -> fact.entry().share()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
