package vn.caunoi.report;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.drafting.Drafting;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The door to reports that nobody has begun to edit: written anew from the records whenever somebody looks. */
@Component
public class Drafts {

    private final ReportTemplates templates;
    private final Drafting drafting;
    private final Lines lines;

    Drafts(ReportTemplates templates, Drafting drafting, Lines lines) {
        this.templates = templates;
        this.drafting = drafting;
        this.lines = lines;
    }

    /**
     * What is asked for.
     *
     * @param template the code of the plan; which of its lines follows from the unit
     * @param period as addresses write it
     * @param cutOff the last day whose entries count; null for the last day of the period
     */
    public record Asked(
            String template,
            String unit,
            String period,
            @Nullable LocalDate cutOff) {}

    /**
     * The report as the records tell it now.
     *
     * @throws NotFound where the reader holds no such unit
     * @throws Refused where the unit's line has no plan of that code, or the plan is not for such a period
     */
    public Manuscript write(Scope scope, Asked asked) {
        Line line = lines.of(scope, asked.unit()).orElseThrow(NotFound::new);
        ReportTemplate template = templates
                .find(line, asked.template())
                .orElseThrow(() -> new Refused(Refusal.of(
                        "report.refusal.template", asked.template(), String.join(", ", templates.codes(line)))));
        return drafting.write(
                scope, new Drafting.Asked(template, asked.unit(), asked.period(), asked.cutOff(), null, Map.of()));
    }
}
