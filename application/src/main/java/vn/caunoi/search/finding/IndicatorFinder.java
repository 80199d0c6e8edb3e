package vn.caunoi.search.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;

/** Indicators that the reader can ask of a unit or of zones, each with its figure of today or of this year. */
@Component
@Order(7)
class IndicatorFinder implements Finder {

    private final Catalogue catalogue;

    IndicatorFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Hits find(Sought sought, View view) {
        List<Hit> found = catalogue.all().stream()
                .flatMap(each -> hit(sought, view, each))
                .toList();
        return Hits.best("indicator", found, null, sought);
    }

    private static Stream<Hit> hit(Sought sought, View view, Indicator indicator) {
        String name = indicator.name(view.text().language());
        return owner(view, indicator.line()).stream()
                .flatMap(owner -> sought.rank(indicator.code(), name).stream()
                        .mapToObj(rank -> new Hit(
                                rank,
                                name,
                                indicator.code(),
                                indicator.definition(view.text().language()),
                                FigureAddress.of(indicator.code(), owner, when(view, indicator))
                                        .path())));
    }

    /** The reader's highest unit of the line; for figures of no line, the zones of the highest unit that has some. */
    private static Optional<String> owner(View view, @Nullable Line line) {
        if (line != null) {
            return view.standing().within(line).stream().map(Unit::code).findFirst();
        }
        return view.standing().roots().stream()
                .flatMap(root -> view.standing().zoneGroup(root).stream())
                .filter(group -> view.scope().holds(group.owner(), Right.FIGURES))
                .map(ZoneGroup::code)
                .findFirst();
    }

    private static When when(View view, Indicator indicator) {
        return indicator.way().isStock()
                ? new When.AsOf(view.day())
                : new When.During(Period.year(view.day().getYear()));
    }
}
