package vn.caunoi.indicator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.CatalogueView.Entry;
import vn.caunoi.indicator.page.CatalogueView.Group;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;

/** The indicators that a reader can ask of his own units and zones, each with the address of its figure this year. */
@Component
class CatalogueReading {

    private final Catalogue catalogue;
    private final Standpoints standpoints;

    CatalogueReading(Catalogue catalogue, Standpoints standpoints) {
        this.catalogue = catalogue;
        this.standpoints = standpoints;
    }

    CatalogueView of(Scope scope, Text text) {
        Optional<Standpoint> found = standpoints.find(scope, null, null, null);
        List<Group> groups = new ArrayList<>();
        found.ifPresent(standpoint -> {
            for (Line line : Line.values()) {
                standpoint.units(line).stream()
                        .findFirst()
                        .ifPresent(unit -> groups.add(group(line, line.name(), unit.code(), standpoint, text)));
            }
            standpoint.zones().ifPresent(zones -> groups.add(group(null, "ZONES", zones.code(), standpoint, text)));
        });
        return new CatalogueView(groups);
    }

    private Group group(@Nullable Line line, String title, String unit, Standpoint standpoint, Text text) {
        When year = new When.During(Period.year(standpoint.year()));
        return new Group(
                text.t("indicator.catalogue.group." + title),
                catalogue.all().stream()
                        .filter(indicator -> indicator.line() == line)
                        .map(indicator -> entry(indicator, unit, year, text))
                        .toList());
    }

    private static Entry entry(Indicator indicator, String unit, When year, Text text) {
        return new Entry(
                indicator.code(),
                new Opened(
                        indicator.name(text.language()),
                        FigureAddress.of(indicator.code(), unit, year).path()),
                indicator.definition(text.language()),
                text.t("indicator.source." + indicator.source()));
    }
}
