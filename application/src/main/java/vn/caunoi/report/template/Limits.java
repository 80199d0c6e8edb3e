package vn.caunoi.report.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.template.ReportTemplate.BrokenDown;
import vn.caunoi.report.template.ReportTemplate.Compared;
import vn.caunoi.report.template.ReportTemplate.Drawn;
import vn.caunoi.report.template.ReportTemplate.Part;
import vn.caunoi.report.template.TemplateFile.Faults;

/** How large a plan may be: several times the largest one that comes with the program, and never so that its report takes minutes. */
record Limits(ReportTemplate plan, Faults faults) {

    private static final int FIGURES = 100;
    private static final int SECTIONS = 50;
    private static final int PARTS = 100;
    private static final int TABLES = 15;
    private static final int CHARTS = 4;
    private static final int COLUMNS = 48;
    private static final int ROWS = 60;
    private static final int DRAWN = 12;
    private static final int PAIRS = 50;
    private static final int KEYS = 60;
    private static final int LETTERS = 20_000;
    /** Of one sentence, title or heading. */
    static final int LONGEST = 2_000;

    void check(Map<String, Object> file) {
        most("figures", plan.figures().size(), FIGURES);
        most("sections", plan.sections().size(), SECTIONS);
        most("parts", plan.parts().count(), PARTS);
        most("tables", tables().count(), TABLES);
        most("charts", of(Drawn.class).count(), CHARTS);
        most("columns", sum(of(BrokenDown.class).map(BrokenDown::figures)), COLUMNS);
        most("rows", sum(of(Compared.class).map(Compared::figures)), ROWS);
        most("drawn", sum(of(Drawn.class).map(Drawn::figures)), DRAWN);
        most("pairs", plan.checks().atLeast().size(), PAIRS);
        plan.figures()
                .values()
                .forEach(figure -> figure.filters().forEach((dimension, keys) -> {
                    if (keys.size() > KEYS) {
                        faults.note("too-many.keys", "figures › " + figure.name(), dimension.code(), keys.size(), KEYS);
                    }
                }));
        most("letters", letters(file), LETTERS);
    }

    private void most(String what, long there, int most) {
        if (there > most) {
            faults.note("too-many." + what, there, most);
        }
    }

    private Stream<Part> tables() {
        return plan.parts().filter(part -> part instanceof BrokenDown || part instanceof Compared);
    }

    private <P extends Part> Stream<P> of(Class<P> kind) {
        return plan.parts().filter(kind::isInstance).map(kind::cast);
    }

    private static long sum(Stream<List<String>> figures) {
        return figures.mapToLong(List::size).sum();
    }

    private static long letters(@Nullable Object held) {
        return switch (held) {
            case null -> 0;
            case Map<?, ?> map ->
                map.values().stream().mapToLong(Limits::letters).sum();
            case List<?> list -> list.stream().mapToLong(Limits::letters).sum();
            case String text -> text.length();
            default -> 0;
        };
    }
}
