package vn.caunoi.report.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Period;

/**
 * The plan of a report as its reviewed file describes it. A version is never changed once a report was written by it; a
 * better plan is the next version.
 *
 * @param code the name in addresses and commands, such as {@code 9-months}
 * @param line whose units write it
 * @param names what it is called, by language
 * @param about what stands under the word "Báo cáo" on the paper
 * @param periods the kinds of periods it can be written for
 * @param ofTerms whether it is written for terms
 * @param figures by their names, in the order of the file
 * @param checks what is looked at before it is laid before the committee
 */
public record ReportTemplate(
        String code,
        int version,
        Line line,
        Map<String, String> names,
        Wording about,
        Set<Period.Kind> periods,
        boolean ofTerms,
        Map<String, Wanted> figures,
        Checks checks,
        List<Section> sections) {

    public ReportTemplate {
        periods = Set.copyOf(periods);
        sections = List.copyOf(sections);
    }

    public String name(String language) {
        return names.getOrDefault(language, code);
    }

    public Optional<Wanted> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    public Stream<Part> parts() {
        return sections.stream().flatMap(section -> section.parts().stream());
    }

    /**
     * Looks at words that an officer wrote, and reads them.
     *
     * @throws vn.caunoi.shared.Refused where a place names no figure of the plan, or tells it in a way that it has not
     */
    public Wording checked(String words) {
        return Sentences.edited(words, figures);
    }

    /**
     * A part of the report with its heading; a heading of a lower level stands within the one before.
     *
     * @param annex whether it stands behind the signature
     */
    public record Section(Wording heading, int level, boolean annex, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is looked at before the report is laid before the committee.
     *
     * @param sudden null where no change is sudden
     */
    public record Checks(List<AtLeast> atLeast, @Nullable Sudden sudden) {

        static final Checks NONE = new Checks(List.of(), null);

        public Checks {
            atLeast = List.copyOf(atLeast);
        }

        /** A figure that is never less than another, by their names. */
        public record AtLeast(String more, String less) {}

        /**
         * The change against a year before that needs a word.
         *
         * @param percent of the figure of a year before, from which on it is sudden
         * @param least smaller changes are never sudden
         */
        public record Sudden(BigDecimal percent, BigDecimal least) {}
    }

    /** What stands in a section. */
    public sealed interface Part {
        String id();
    }

    /**
     * A sentence that the records tell.
     *
     * @param otherwise said where none of its clauses has anything to say; null: then nothing is
     * @param kinds of units for which it is said; none: for all
     */
    public record Says(String id, Wording wording, @Nullable Wording otherwise, Set<UnitKind> kinds) implements Part {

        public Says {
            kinds = Set.copyOf(kinds);
        }

        public boolean isFor(UnitKind kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    /** What only people know: the office writes it, led by what it should say. */
    public record Asks(String id, Wording what) implements Part {}

    /** Figures in rows, each with its plan and what it is compared with. */
    public record Compared(String id, Wording title, List<String> figures) implements Part {

        public Compared {
            figures = List.copyOf(figures);
        }
    }

    /** Figures in columns, broken down by one dimension, with their sums. */
    public record BrokenDown(String id, Wording title, Dimension by, List<String> figures) implements Part {

        public BrokenDown {
            figures = List.copyOf(figures);
        }
    }

    /** A figure year by year, drawn. */
    public record Drawn(String id, Wording title, List<String> figures) implements Part {

        public Drawn {
            figures = List.copyOf(figures);
        }
    }
}
