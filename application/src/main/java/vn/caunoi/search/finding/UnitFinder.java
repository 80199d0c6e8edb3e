package vn.caunoi.search.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;

/** Units that stand today. */
@Component
@Order(1)
class UnitFinder implements Finder {

    @Override
    public Hits find(Sought sought, View view) {
        List<Hit> found = Arrays.stream(Line.values())
                .flatMap(line -> view.standing().within(line).stream())
                .flatMap(unit -> hit(sought, view, unit))
                .toList();
        return Hits.best("unit", found, Addresses.UNITS, sought);
    }

    private static Stream<Hit> hit(Sought sought, View view, Unit unit) {
        return sought.rank(unit.code(), unit.name()).stream()
                .mapToObj(rank ->
                        new Hit(rank, unit.name(), unit.code(), note(view, unit), Addresses.unit(unit.code(), null)));
    }

    private static String note(View view, Unit unit) {
        return Stream.concat(
                        Stream.of(view.text().t("search.line." + unit.line())),
                        view.standing().parent(unit).map(Unit::name).stream())
                .collect(Collectors.joining(" · "));
    }
}
