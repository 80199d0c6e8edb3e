package vn.caunoi.report.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.report.template.ReportTemplate.Asks;
import vn.caunoi.report.template.ReportTemplate.BrokenDown;
import vn.caunoi.report.template.ReportTemplate.Compared;
import vn.caunoi.report.template.ReportTemplate.Drawn;
import vn.caunoi.report.template.ReportTemplate.Part;
import vn.caunoi.report.template.ReportTemplate.Says;
import vn.caunoi.report.template.ReportTemplate.Section;
import vn.caunoi.report.template.TemplateFile.Faults;

/** Reads what stands in the sections of a plan. */
final class Parts {

    private static final Set<String> SECTION = Set.of("heading", "level", "annex", "parts");
    private static final int LOWEST = 3;

    /** What a part can be, and what it may hold then beside its name. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "says", Set.of("id", "says", "otherwise", "for"),
            "asks", Set.of("id", "asks"),
            "compares", Set.of("id", "compares", "figures"),
            "breaks-down", Set.of("id", "breaks-down", "by", "figures"),
            "draws", Set.of("id", "draws", "figures"));

    private final Map<String, Wanted> figures;
    private final Sentences sentences;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    Parts(Map<String, Wanted> figures, Sentences sentences, Faults faults) {
        this.figures = figures;
        this.sentences = sentences;
        this.faults = faults;
    }

    Section section(Entries entry) {
        entry.onlyKeys(SECTION);
        List<Part> parts = new ArrayList<>();
        if (entry.has("parts")) {
            entry.list("parts").forEach(part -> parts.add(part(part)));
        }
        return new Section(
                sentences.wording(entry.place("heading"), entry.text("heading")),
                entry.number("level", 1, 1, LOWEST),
                entry.flag("annex"),
                parts);
    }

    private Part part(Entries entry) {
        String kind = kind(entry);
        String id = entry.text("id");
        if (!ids.add(id)) {
            faults.note("twice", entry.place("id"), id);
        }
        return switch (kind) {
            case "none" -> new Asks(id, new Wording(List.of()));
            case "asks" -> new Asks(id, wording(entry, "asks"));
            case "compares" -> new Compared(id, wording(entry, "compares"), named(entry));
            case "breaks-down" -> brokenDown(id, entry);
            case "draws" -> new Drawn(id, wording(entry, "draws"), named(entry));
            default -> new Says(id, wording(entry, "says"), otherwise(entry), kinds(entry));
        };
    }

    /** The one thing that the part is; a fault where it is several, for all but one would get lost. */
    private String kind(Entries entry) {
        List<String> kinds = KINDS.keySet().stream().filter(entry::has).sorted().toList();
        if (kinds.size() == 1) {
            entry.onlyKeys(KINDS.getOrDefault(kinds.getFirst(), Set.of()));
            return kinds.getFirst();
        }
        String all = KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
        if (kinds.isEmpty()) {
            faults.note("no-kind", entry.where(), all);
            entry.onlyKeys(KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        } else {
            faults.note("several-kinds", entry.where(), String.join(", ", kinds), all);
        }
        return kinds.isEmpty() ? "none" : kinds.getFirst();
    }

    /** The kinds of units for which a sentence is said, by the names of the exchange workbook; none: for all. */
    private Set<UnitKind> kinds(Entries entry) {
        return entry.has("for")
                ? entry.texts("for").stream()
                        .flatMap(name -> kind(entry, name).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<UnitKind> kind(Entries entry, String name) {
        Optional<UnitKind> kind = TemplateFile.constant(UnitKind.class, name);
        if (kind.isEmpty()) {
            faults.note("unknown-value", entry.place("for"), name);
        }
        return kind;
    }

    private @Nullable Wording otherwise(Entries entry) {
        return entry.has("otherwise") ? wording(entry, "otherwise") : null;
    }

    private Part brokenDown(String id, Entries entry) {
        List<String> named = named(entry);
        String code = entry.text("by");
        Dimension by = Dimension.of(code)
                .orElseGet(() -> faults.substitute(Dimension.ZONE, "unknown-dimension", entry.place("by"), code));
        named.stream()
                .map(figures::get)
                .forEach(wanted -> FigureEntry.isBrokenDown(entry.place("by"), wanted.indicator(), by, faults));
        return new BrokenDown(id, wording(entry, "breaks-down"), by, named);
    }

    private Wording wording(Entries entry, String key) {
        return sentences.wording(entry.place(key), entry.text(key));
    }

    /** The figures of a table that the plan has; a fault for each that it has not. */
    private List<String> named(Entries entry) {
        return entry.texts("figures").stream()
                .filter(name -> figures.containsKey(name)
                        || faults.substitute(false, "unknown-figure", entry.place("figures"), name))
                .toList();
    }
}
