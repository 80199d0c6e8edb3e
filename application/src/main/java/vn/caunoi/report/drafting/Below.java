package vn.caunoi.report.drafting;

import java.util.List;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.template.ReportTemplate;

/**
 * What tables and charts can tell of a unit: one that leads no units of its own counts none, and falls into no parts.
 *
 * @param leads whether any unit stands below it
 */
record Below(ReportTemplate template, Unit unit, boolean leads) {

    private static final String OF_UNITS = "unit.";

    /** Those figures that are of anything in such a unit. */
    List<String> of(List<String> figures) {
        return figures.stream()
                .filter(name -> template.figure(name)
                        .filter(wanted -> Bodies.isUpper(unit.kind()) || !countsUnits(wanted.indicator()))
                        .isPresent())
                .toList();
    }

    private boolean countsUnits(Indicator indicator) {
        return indicator.line() == unit.line()
                && !indicator.kinds().isEmpty()
                && indicator.kinds().stream().allMatch(kind -> kind.startsWith(OF_UNITS));
    }

    /** Whether it falls into parts of this dimension. */
    boolean fallsInto(Dimension by) {
        return switch (by) {
            case CHILD -> leads;
            case ZONE, ENTERPRISE_TYPE -> Bodies.isUpper(unit.kind());
            default -> true;
        };
    }
}
