package vn.caunoi.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.template.ReportTemplate.Section;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** One file with the plan of a report: everything that is wrong in it is said at once, each with where and why. */
public final class TemplateFile {

    static final String RULE = "report.refusal.template.";
    private static final Set<String> KEYS =
            Set.of("template", "version", "line", "name", "about", "periods", "figures", "checks", "sections");
    private static final String TERM = "term";

    private final Catalogue catalogue;
    private final Faults faults = new Faults();
    private final Entries file;

    private TemplateFile(String yaml, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.file = new Entries("", readable(YamlText.read(yaml), faults), faults);
    }

    /**
     * Reads a plan.
     *
     * @throws Refused with every fault: unknown keys, indicators, dimensions and keys, impossible breakdowns, sentences that
     *     name a figure which is not there or tell it in a way that it has not
     */
    public static ReportTemplate of(String yaml, Catalogue catalogue) {
        return of(yaml, catalogue, template -> List.of());
    }

    /**
     * Reads a plan that has more to comply with.
     *
     * @param further what else is wrong with it; asked also of a plan with faults, as far as it could be read
     * @throws Refused with every fault
     */
    public static ReportTemplate of(String yaml, Catalogue catalogue, Function<ReportTemplate, List<Refusal>> further) {
        TemplateFile file = new TemplateFile(yaml, catalogue);
        ReportTemplate template = file.template();
        file.faults.found.addAll(further.apply(template));
        file.faults.throwIfAny();
        return template;
    }

    /** What a file escapes is text as well as what it writes: the same letters stand in no plan that stand in no form. */
    private static Map<String, Object> readable(Map<String, Object> read, Faults faults) {
        readable("", read, faults);
        faults.throwIfAny();
        return read;
    }

    private static void readable(String where, @Nullable Object held, Faults faults) {
        switch (held) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    letters(where.isEmpty() ? "…" : where, name, faults);
                    String place = ReadableText.unreadable(name).orElse(name);
                    readable(where.isEmpty() ? place : where + " › " + place, value, faults);
                });
            case List<?> list ->
                IntStream.range(0, list.size())
                        .forEach(index -> readable(where + " " + (index + 1), list.get(index), faults));
            default -> letters(where, held.toString(), faults);
        }
    }

    private static void letters(String where, String text, Faults faults) {
        text.lines()
                .flatMap(line -> ReadableText.unreadable(line).stream())
                .distinct()
                .forEach(letter -> faults.note("letter", where, letter));
    }

    private ReportTemplate template() {
        file.onlyKeys(KEYS);
        Line line = file.one(Line.class, "line").orElse(Line.PARTY);
        Map<String, Wanted> figures = figures(line);
        Sentences sentences = new Sentences(figures, faults);
        List<Section> sections = sections(new Parts(figures, sentences, faults));
        Wording about = sentences.wording("about", file.text("about"));
        ReportTemplate plan = new ReportTemplate(
                file.text("template"),
                file.number("version"),
                line,
                file.languages("name"),
                about,
                periods(),
                file.texts("periods").contains(TERM),
                figures,
                new ChecksEntry(figures, faults).read(file),
                sections);
        new Limits(plan, faults).check(file.values());
        return plan;
    }

    private Set<Period.Kind> periods() {
        return file.texts("periods").stream()
                .filter(name -> !name.equals(TERM))
                .map(name -> constant(Period.Kind.class, name)
                        .orElseGet(() -> faults.substitute(Period.Kind.YEAR, "unknown-period", "periods", name)))
                .collect(Collectors.toSet());
    }

    private Map<String, Wanted> figures(Line line) {
        Map<String, Wanted> figures = new LinkedHashMap<>();
        FigureEntry reading = new FigureEntry(line, catalogue, faults);
        file.entries("figures")
                .ifPresent(entries -> entries.keys()
                        .forEach(name -> reading.read(name, entries).ifPresent(wanted -> figures.put(name, wanted))));
        return figures;
    }

    private List<Section> sections(Parts parts) {
        List<Section> sections = new ArrayList<>();
        file.list("sections").forEach(section -> sections.add(parts.section(section)));
        return sections;
    }

    /** A constant by the name that files use: lower case, with hyphens. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        try {
            return name == null
                    ? Optional.empty()
                    : Optional.of(
                            Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong, collected so that whoever mends the file sees all of it. */
    static final class Faults {

        private final List<Refusal> found = new ArrayList<>();

        void note(String rule, Object... what) {
            found.add(Refusal.of(RULE + rule, what));
        }

        <T> T substitute(T instead, String rule, Object... what) {
            note(rule, what);
            return instead;
        }

        void throwIfAny() {
            if (!found.isEmpty()) {
                throw new Refused(found);
            }
        }
    }
}
