package vn.caunoi.report.plan;

import java.util.Locale;
import vn.caunoi.access.Line;
import vn.caunoi.report.KnownTemplates.Known;

/** The addresses of plans and of their files; the words of lines are those of the files. */
final class PlanAddress {

    static final String PAGE = "/bao-cao/mau";
    static final String PREVIEW = PAGE + "/xem";
    static final String USE = PAGE + "/dung";
    static final String FILE = PAGE + "/{line:party|union|youth|women}/{code}/{version:\\d{1,9}}";

    private PlanAddress() {}

    static String file(Known plan) {
        return PAGE + "/" + word(plan.line()) + "/" + plan.code() + "/" + plan.version();
    }

    static String preview(Line line, String code, int version) {
        return PREVIEW + "?he=" + word(line) + "&ma=" + code + "&ban=" + version;
    }

    static String word(Line line) {
        return line.name().toLowerCase(Locale.ROOT);
    }

    static Line line(String word) {
        return Line.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
