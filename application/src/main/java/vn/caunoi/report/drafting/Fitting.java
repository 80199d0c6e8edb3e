package vn.caunoi.report.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Period;

/** Says how the periods that fit a plan are written. */
final class Fitting {

    private Fitting() {}

    static String of(ReportTemplate template) {
        List<String> fitting = new ArrayList<>();
        for (Period.Kind kind : Period.Kind.values()) {
            if (template.periods().contains(kind)) {
                fitting.add(example(kind));
            }
        }
        if (template.ofTerms()) {
            fitting.add("NK:2015-2020");
            if (!template.periods().contains(Period.Kind.DAYS)) {
                fitting.add(example(Period.Kind.DAYS));
            }
        }
        return String.join(", ", fitting);
    }

    private static String example(Period.Kind kind) {
        return switch (kind) {
            case YEAR -> "2016";
            case QUARTER -> "2016-Q3";
            case MONTH -> "2016-03";
            case SIX_MONTHS -> "2016-6T";
            case NINE_MONTHS -> "2016-9T";
            case YEARS -> "2016..2020";
            case DAYS -> "2015-10-01..2020-08-01";
        };
    }
}
