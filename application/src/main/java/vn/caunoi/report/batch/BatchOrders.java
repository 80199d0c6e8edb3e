package vn.caunoi.report.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.drafting.Drafting;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Finds out what exactly is asked for: by which plan, of which units, at which posting; refused while nothing is begun. */
@Component
class BatchOrders {

    private final ReportTemplates templates;
    private final Trees trees;
    private final QuestionReader questions;
    private final Subjects subjects;
    private final Clock clock;

    BatchOrders(ReportTemplates templates, Trees trees, QuestionReader questions, Subjects subjects, Clock clock) {
        this.templates = templates;
        this.trees = trees;
        this.questions = questions;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * What is asked for, as it was typed.
     *
     * @param unit the code of the unit above those that are reported
     * @param onCutOff whether the units are those of the cut-off, where there is one, rather than of the last day of the period
     */
    record Asked(
            String template,
            String unit,
            BatchKind kind,
            String period,
            @Nullable LocalDate cutOff,
            boolean onCutOff) {}

    /** An order, and the codes of its units. */
    record Placed(Batch.Order order, List<String> units) {}

    Placed place(Scope scope, Asked asked) {
        long pin = questions.pin(scope, null);
        Subject subject = subjects.find(scope, asked.unit()).orElseThrow(NotFound::new);
        Period period = questions.period(scope, subject, asked.period(), pin);
        requireBegun(asked, period);
        LocalDate day = day(asked, period);
        StandingUnits standing = trees.on(scope, day, pin);
        Unit parent = standing.unit(asked.unit())
                .orElseThrow(() -> new Refused(Refusal.of("report.batch.refusal.unit", asked.unit(), day)));
        ReportTemplate template = template(scope, asked, parent);
        Drafting.require(
                new Drafting.Asked(template, asked.unit(), asked.period(), asked.cutOff(), pin, Map.of()), period);
        List<String> units = asked.kind().below(standing, parent);
        if (units.isEmpty()) {
            throw new Refused(Refusal.of("report.batch.refusal.none", parent.name(), day));
        }
        return new Placed(
                new Batch.Order(
                        template.line(),
                        template.code(),
                        template.version(),
                        asked.period(),
                        asked.cutOff(),
                        parent.id(),
                        parent.code(),
                        asked.kind(),
                        day,
                        pin),
                units);
    }

    /** Nothing is reported of days ahead. */
    private void requireBegun(Asked asked, Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.first().isAfter(today)) {
            throw new Refused(Refusal.of("report.refusal.period-ahead", asked.period(), period.first(), today));
        }
        if (asked.cutOff() != null
                && asked.cutOff().isAfter(period.last())
                && asked.cutOff().isAfter(today)) {
            throw new Refused(Refusal.of("report.refusal.cut-off-ahead", asked.cutOff(), today));
        }
    }

    private LocalDate day(Asked asked, Period period) {
        LocalDate wanted = asked.onCutOff() && asked.cutOff() != null ? asked.cutOff() : period.last();
        LocalDate today = LocalDate.now(clock);
        return wanted.isBefore(today) ? wanted : today;
    }

    private ReportTemplate template(Scope scope, Asked asked, Unit parent) {
        KnownTemplates known = templates.known(scope);
        return known.find(parent.line(), asked.template())
                .orElseThrow(() -> new Refused(
                        known.codes(parent.line()).isEmpty()
                                ? Refusal.of("report.refusal.template.none", asked.unit())
                                : Refusal.of(
                                        "report.refusal.template",
                                        asked.template(),
                                        String.join(", ", known.codes(parent.line())))));
    }
}
