package vn.caunoi.report.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.template.ReportTemplate.Part;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Whether the zones, units and years that a plan names are there: when it comes, and whenever a report is written by it. */
@Component
public class PlanCodes {

    private static final Set<Dimension> OF_CODES = Set.of(Dimension.ZONE, Dimension.CHILD, Dimension.YEAR);

    private final Registers registers;
    private final QuestionReader questions;
    private final Transactions transactions;
    private final Clock clock;

    PlanCodes(Registers registers, QuestionReader questions, Transactions transactions, Clock clock) {
        this.registers = registers;
        this.questions = questions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where codes are kept. */
    @Component
    record Registers(Zones zones, Organizations organizations, Trees trees) {}

    /** A code that a plan names, and where. */
    private record Use(
            String where,
            Dimension dimension,
            String code,
            @Nullable Line line) {}

    /** What a plan names that this installation has not, each with its place and what may have been meant. */
    public List<Refusal> refusals(Scope scope, ReportTemplate plan) {
        List<Use> uses = Stream.concat(filters(plan), places(plan)).distinct().toList();
        long pin = uses.isEmpty() ? 0 : questions.pin(scope, null);
        return unknown(scope, uses, pin).stream()
                .map(use -> refusal(scope, use, pin))
                .toList();
    }

    /**
     * Looks at a plan by which a report is about to be written.
     *
     * @throws Refused with plan, figure and code where a figure keeps what is no longer there, or is not for this reader to see
     */
    public void require(Scope scope, ReportTemplate plan, long pin) {
        List<Refusal> broken = unknown(scope, filters(plan).toList(), pin).stream()
                .map(use ->
                        Refusal.of("report.refusal.plan-code", plan.code(), plan.version(), use.where(), use.code()))
                .toList();
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    private static Stream<Use> filters(ReportTemplate plan) {
        return plan.figures().values().stream()
                .flatMap(wanted -> wanted.filters().entrySet().stream()
                        .flatMap(filter -> filter.getValue().stream()
                                .sorted()
                                .map(code -> use(
                                        "figures › %s › filter › %s"
                                                .formatted(
                                                        wanted.name(),
                                                        filter.getKey().code()),
                                        filter.getKey(),
                                        code,
                                        wanted))))
                .filter(PlanCodes::isCode);
    }

    private static Use use(String where, Dimension dimension, String code, Wanted wanted) {
        return new Use(where, dimension, code, wanted.indicator().line());
    }

    private static boolean isCode(Use use) {
        return OF_CODES.contains(use.dimension())
                && !use.code().equals(Figure.UNCLASSIFIED)
                && !use.code().equals(Figure.BETWEEN_CHILDREN);
    }

    private static Stream<Use> places(ReportTemplate plan) {
        Stream<Use> said = plan.parts()
                .flatMap(part -> wordings(part)
                        .flatMap(wording -> wording.places().stream())
                        .flatMap(place -> use(plan, "parts › " + part.id(), place)));
        Stream<Use> headings = plan.sections().stream()
                .flatMap(section -> section.heading().places().stream())
                .flatMap(place -> use(plan, "heading", place));
        return Stream.concat(said, headings).filter(PlanCodes::isCode);
    }

    private static Stream<Use> use(ReportTemplate plan, String where, Piece.Place place) {
        String key = place.key();
        return plan.figure(place.figure()).stream().flatMap(wanted -> {
            Dimension by = wanted.by();
            return by == null || key == null
                    ? Stream.<Use>empty()
                    : Stream.of(use(where + " › " + place.written(), by, key, wanted));
        });
    }

    private static Stream<Wording> wordings(Part part) {
        return switch (part) {
            case ReportTemplate.Says says ->
                Stream.concat(Stream.of(says.wording()), Stream.ofNullable(says.otherwise()));
            case ReportTemplate.Asks asks -> Stream.of(asks.what());
            case ReportTemplate.Compared table -> Stream.of(table.title());
            case ReportTemplate.BrokenDown table -> Stream.of(table.title());
            case ReportTemplate.Drawn chart -> Stream.of(chart.title());
        };
    }

    private List<Use> unknown(Scope scope, List<Use> uses, long pin) {
        Predicate<String> zone = known(codes(uses, Dimension.ZONE), codes -> zones(scope, pin));
        Predicate<String> unit = known(codes(uses, Dimension.CHILD), codes -> units(scope, codes));
        return uses.stream()
                .filter(use -> switch (use.dimension()) {
                    case ZONE -> !zone.test(use.code());
                    case CHILD -> !unit.test(use.code());
                    default -> !use.code().matches("[0-9]{4}");
                })
                .toList();
    }

    /** Nobody is asked where nothing is named. */
    private static Predicate<String> known(Set<String> codes, Function<Set<String>, Collection<String>> asking) {
        Collection<String> there = codes.isEmpty() ? List.of() : asking.apply(codes);
        return there::contains;
    }

    private static Set<String> codes(List<Use> uses, Dimension dimension) {
        return uses.stream()
                .filter(use -> use.dimension() == dimension)
                .map(Use::code)
                .collect(Collectors.toSet());
    }

    /** The zones with an entry that nobody has withdrawn, closed ones too: reports of earlier days speak of them. */
    private Set<String> zones(Scope scope, long pin) {
        return registers.zones().live(scope, pin).stream()
                .map(entry -> entry.content().code())
                .collect(Collectors.toSet());
    }

    private Collection<String> units(Scope scope, Set<String> codes) {
        return transactions.reading(
                scope.actor(), () -> registers.organizations().ids(codes).keySet());
    }

    private Refusal refusal(Scope scope, Use use, long pin) {
        return switch (use.dimension()) {
            case ZONE ->
                Refusal.of(
                        TemplateFile.RULE + "unknown-zone",
                        use.where(),
                        use.code(),
                        Nearest.to(use.code(), zones(scope, pin)));
            case CHILD ->
                Refusal.of(
                        TemplateFile.RULE + "unknown-unit",
                        use.where(),
                        use.code(),
                        Nearest.to(use.code(), standing(scope, use.line(), pin)));
            default -> Refusal.of(TemplateFile.RULE + "no-year", use.where(), use.code());
        };
    }

    private List<String> standing(Scope scope, @Nullable Line line, long pin) {
        return line == null
                ? List.of()
                : registers.trees().on(scope, LocalDate.now(clock), pin).within(line).stream()
                        .map(Unit::code)
                        .toList();
    }
}
