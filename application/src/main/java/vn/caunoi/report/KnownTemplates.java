package vn.caunoi.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.report.template.PlanUse;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.StoredPlan;

/** The plans of reports as they are known to a reader at one moment, every version of each. */
public final class KnownTemplates {

    private final List<Known> plans;
    private final List<PlanUse> uses;

    KnownTemplates(List<Known> plans, List<PlanUse> uses) {
        this.uses = List.copyOf(uses);
        this.plans = plans.stream()
                .sorted(Comparator.comparing(Known::line)
                        .thenComparing(Known::code)
                        .thenComparing(Known::version))
                .toList();
    }

    /**
     * One version of a plan.
     *
     * @param template null where this program can no longer use it
     * @param stored null where it comes with the program
     * @param yaml the reviewed file; empty where it is stored
     */
    public record Known(
            Line line,
            String code,
            int version,
            @Nullable ReportTemplate template,
            @Nullable StoredPlan stored,
            String yaml) {

        static Known reviewed(ReportTemplate template, String yaml) {
            return new Known(template.line(), template.code(), template.version(), template, null, yaml);
        }

        static Known stored(StoredPlan stored, Optional<ReportTemplate> template) {
            return new Known(stored.line(), stored.code(), stored.version(), template.orElse(null), stored, "");
        }
    }

    /** Every version by line, code and number, also those that cannot be used. */
    public List<Known> versions() {
        return plans;
    }

    private Stream<ReportTemplate> usable() {
        return plans.stream().map(Known::template).flatMap(Stream::ofNullable);
    }

    /** The plans in the versions in force. */
    public List<ReportTemplate> all() {
        return usable().filter(template -> find(template.line(), template.code())
                        .filter(template::equals)
                        .isPresent())
                .toList();
    }

    /** The codes of the plans of a line that are in force. */
    public List<String> codes(Line line) {
        return all().stream()
                .filter(template -> template.line() == line)
                .map(ReportTemplate::code)
                .toList();
    }

    /**
     * The version in force: what was put into it last, or the one before where this program can no longer use that; where nobody
     * did, the latest that comes with the program.
     */
    public Optional<ReportTemplate> find(Line line, String code) {
        Optional<PlanUse> use = use(line, code);
        return plans.stream()
                .filter(plan -> plan.line() == line && plan.code().equals(code))
                .filter(plan -> use.map(put -> plan.version() <= put.version()).orElse(plan.stored() == null))
                .map(Known::template)
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparing(ReportTemplate::version));
    }

    /** What was put into force last. */
    public Optional<PlanUse> use(Line line, String code) {
        return uses.stream()
                .filter(use -> use.line() == line && use.code().equals(code))
                .max(Comparator.comparing(PlanUse::number));
    }

    /** Whether the version was ever put into force. */
    public boolean wasUsed(Known plan) {
        return uses.stream()
                .anyMatch(use ->
                        use.line() == plan.line() && use.code().equals(plan.code()) && use.version() == plan.version());
    }

    /** The version by which a report was begun. */
    public Optional<ReportTemplate> find(Line line, String code, int version) {
        return usable().filter(template ->
                        template.line() == line && template.code().equals(code) && template.version() == version)
                .findFirst();
    }

    /** The number of the latest version, whether it can be used or not; empty where there is none. */
    public OptionalInt latest(Line line, String code) {
        return plans.stream()
                .filter(plan -> plan.line() == line && plan.code().equals(code))
                .mapToInt(Known::version)
                .max();
    }
}
