package vn.caunoi.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.activity.KindFigures;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.When;

/** Leads from a list of activities to the figures that they add up to, where the catalogue counts exactly that kind. */
@Component
class ActivityFigures implements KindFigures {

    private final Catalogue catalogue;

    ActivityFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Sum> of(Asked asked) {
        return catalogue.all().stream()
                .filter(indicator -> counts(indicator, asked))
                .map(indicator -> new Sum(
                        indicator.counts() == Indicator.Counts.PEOPLE, indicator.code(), path(indicator, asked)))
                .toList();
    }

    private static boolean counts(Indicator indicator, Asked asked) {
        return indicator.kinds().equals(List.of("activity." + asked.kind()))
                && indicator.line() == asked.line()
                && indicator.way() == Indicator.Way.OCCURRENCES
                && (asked.level() == null || indicator.breakdowns().contains(Dimension.LEVEL));
    }

    private static String path(Indicator indicator, Asked asked) {
        FigureAddress address = FigureAddress.of(indicator.code(), asked.unit(), new When.During(asked.period()));
        return (asked.level() == null
                        ? address
                        : address.only(Dimension.LEVEL, asked.level().name()))
                .path();
    }
}
