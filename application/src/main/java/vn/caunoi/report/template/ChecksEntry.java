package vn.caunoi.report.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.report.template.ReportTemplate.Checks;
import vn.caunoi.report.template.TemplateFile.Faults;

/**
 * Reads what is looked at before a report is laid before the committee: {@code at-least} with pairs of figures, {@code sudden}
 * with the change from which a figure needs a word.
 */
record ChecksEntry(Map<String, Wanted> figures, Faults faults) {

    private static final Set<String> KEYS = Set.of("at-least", "sudden");
    private static final Set<String> SUDDEN = Set.of("percent", "least");
    private static final int HALF = 50;
    private static final int TEN = 10;
    private static final int MOST_PERCENT = 1000;
    private static final int MOST_LEAST = 1_000_000;

    Checks read(Entries file) {
        return file.has("checks") ? file.entries("checks").map(this::checks).orElse(Checks.NONE) : Checks.NONE;
    }

    private Checks checks(Entries checks) {
        checks.onlyKeys(KEYS);
        return new Checks(
                checks.has("at-least")
                        ? checks.texts("at-least").stream()
                                .map(pair -> pair(checks.place("at-least"), pair))
                                .toList()
                        : List.of(),
                checks.has("sudden")
                        ? checks.entries("sudden").map(ChecksEntry::sudden).orElse(null)
                        : null);
    }

    /** Written {@code dang-vien >= ket-nap}. */
    private Checks.AtLeast pair(String where, String pair) {
        String[] sides = pair.split(">=", -1);
        if (sides.length != 2) {
            return faults.substitute(new Checks.AtLeast("", ""), "unknown-value", where, pair);
        }
        return new Checks.AtLeast(known(where, sides[0].strip()), known(where, sides[1].strip()));
    }

    private String known(String where, String name) {
        if (!figures.containsKey(name)) {
            faults.note("unknown-figure", where, name);
        }
        return name;
    }

    private static Checks.Sudden sudden(Entries sudden) {
        sudden.onlyKeys(SUDDEN);
        return new Checks.Sudden(
                BigDecimal.valueOf(sudden.number("percent", HALF, 1, MOST_PERCENT)),
                BigDecimal.valueOf(sudden.number("least", TEN, 0, MOST_LEAST)));
    }
}
