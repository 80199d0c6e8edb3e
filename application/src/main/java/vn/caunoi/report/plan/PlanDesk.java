package vn.caunoi.report.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.KnownTemplates.Known;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.template.PlanCodes;
import vn.caunoi.report.template.PlanRows;
import vn.caunoi.report.template.PlanUse;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.TemplateFile;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Keeps the plans that offices upload: each as the next version of its code, looked at as a whole before it is taken. */
@Component
class PlanDesk {

    private static final String RULE = "report.plan.refusal.";
    private static final String VIETNAMESE = "vi";
    private static final int LONGEST_NAME = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final ReportTemplates templates;
    private final PlanRows rows;
    private final Catalogue catalogue;
    private final PlanGate gate;
    private final PlanCodes codes;

    PlanDesk(ReportTemplates templates, PlanRows rows, Catalogue catalogue, PlanGate gate, PlanCodes codes) {
        this.codes = codes;
        this.templates = templates;
        this.rows = rows;
        this.catalogue = catalogue;
        this.gate = gate;
    }

    /** The plans of the lines that the reader sees. */
    KnownTemplates known(Scope scope) {
        return templates.known(scope);
    }

    Set<Line> seen(Scope scope) {
        return gate.seen(scope);
    }

    boolean uploads(Scope scope) {
        return !gate.uploaded(scope).isEmpty();
    }

    /** Whether the reader uploads plans of that line. */
    boolean uploads(Scope scope, Line line) {
        return gate.uploaded(scope).contains(line);
    }

    /** The file of a version, letter by letter. */
    String file(Scope scope, Line line, String code, int version) {
        return templates.yaml(scope, plan(scope, PlanAddress.word(line), code, Integer.toString(version)));
    }

    /**
     * A version of a plan as addresses name it.
     *
     * @throws NotFound where the reader sees no such one
     */
    Known plan(Scope scope, String line, String code, String version) {
        Set<Line> seen = gate.seen(scope);
        return known(scope).versions().stream()
                .filter(each -> seen.contains(each.line()))
                .filter(each -> PlanAddress.word(each.line()).equals(line)
                        && each.code().equals(code)
                        && Integer.toString(each.version()).equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts a version into force: reports that are begun from now on are written by it.
     *
     * @param seen how often a version of this plan had been put into force when the reader decided
     * @throws Forbidden where the reader uploads no plans of its line
     * @throws Refused where somebody put another one into force meanwhile
     */
    ReportTemplate use(Scope scope, Known plan, String seen) {
        if (!uploads(scope, plan.line())) {
            throw new Forbidden();
        }
        ReportTemplate template = Optional.ofNullable(plan.template()).orElseThrow(NotFound::new);
        int last =
                known(scope).use(plan.line(), plan.code()).map(PlanUse::number).orElse(0);
        if (!Integer.toString(last).equals(seen)
                || !rows.use(scope, new PlanUse(plan.line(), plan.code(), last + 1, plan.version()))) {
            throw new Refused(Refusal.of(RULE + "moved", plan.code()));
        }
        return template;
    }

    /**
     * Takes a plan; no report is written by it before somebody has looked at it and put it into force.
     *
     * @throws Forbidden where the reader uploads no plans of its line
     * @throws Refused with everything that is wrong with it
     */
    ReportTemplate upload(Scope scope, String yaml) {
        Set<Line> own = requireUploads(scope);
        KnownTemplates known = known(scope);
        ReportTemplate plan = TemplateFile.of(
                yaml, catalogue, read -> own.contains(read.line()) ? refusals(scope, known, read) : List.of());
        if (!own.contains(plan.line())) {
            throw new Forbidden();
        }
        if (!rows.add(scope, plan, yaml)) {
            throw new Refused(version(known(scope), plan));
        }
        return plan;
    }

    /** Refuses whoever uploads no plans at all. */
    Set<Line> requireUploads(Scope scope) {
        Set<Line> own = gate.uploaded(scope);
        if (own.isEmpty()) {
            throw new Forbidden();
        }
        return own;
    }

    private List<Refusal> refusals(Scope scope, KnownTemplates known, ReportTemplate plan) {
        List<Refusal> refusals = new ArrayList<>(codes.refusals(scope, plan));
        if (plan.code().isEmpty()) {
            return refusals;
        }
        if (!CODE.matcher(plan.code()).matches()) {
            refusals.add(Refusal.of(RULE + "code", plan.code()));
        } else if (plan.version() != known.latest(plan.line(), plan.code()).orElse(0) + 1) {
            refusals.add(version(known, plan));
        }
        String name = plan.names().getOrDefault(VIETNAMESE, "");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            refusals.add(Refusal.of(RULE + "name", LONGEST_NAME));
        }
        known.versions().stream()
                .filter(each -> each.stored() == null
                        && each.line() == plan.line()
                        && each.code().equals(plan.code()))
                .map(Known::template)
                .flatMap(Stream::ofNullable)
                .filter(before -> !keepsPeriods(before, plan))
                .forEach(before -> refusals.add(Refusal.of(RULE + "periods", plan.code(), periods(before))));
        return refusals;
    }

    private static Refusal version(KnownTemplates known, ReportTemplate plan) {
        int latest = known.latest(plan.line(), plan.code()).orElse(0);
        return Refusal.of(
                RULE + (latest == 0 ? "new" : "version"),
                plan.code(),
                plan.line().name(),
                latest + 1,
                latest);
    }

    /** A report that comes with the program is asked for by others too: it stays there for every period that it had. */
    private static boolean keepsPeriods(ReportTemplate before, ReportTemplate plan) {
        return plan.periods().containsAll(before.periods()) && (plan.ofTerms() || !before.ofTerms());
    }

    private static String periods(ReportTemplate plan) {
        List<String> periods = new ArrayList<>();
        Arrays.stream(Period.Kind.values()).filter(plan.periods()::contains).forEach(kind -> periods.add(word(kind)));
        if (plan.ofTerms()) {
            periods.add("term");
        }
        return String.join(", ", periods);
    }

    private static String word(Period.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
