package vn.caunoi.report.drafting;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Finds the plan for the line of a unit, and writes by it. */
@Component
class LiveDrafts implements Drafts {

    private final ReportTemplates templates;
    private final Drafting drafting;
    private final Lines lines;

    LiveDrafts(ReportTemplates templates, Drafting drafting, Lines lines) {
        this.templates = templates;
        this.drafting = drafting;
        this.lines = lines;
    }

    @Override
    public Manuscript write(Scope scope, Asked asked) {
        Line line = lines.of(scope, asked.unit()).orElseThrow(NotFound::new);
        KnownTemplates known = templates.known(scope);
        ReportTemplate template = known.find(line, asked.template())
                .orElseThrow(() -> new Refused(
                        known.codes(line).isEmpty()
                                ? Refusal.of("report.refusal.template.none", asked.unit())
                                : Refusal.of(
                                        "report.refusal.template",
                                        asked.template(),
                                        String.join(", ", known.codes(line)))));
        return drafting.write(
                scope, new Drafting.Asked(template, asked.unit(), asked.period(), asked.cutOff(), null, Map.of()));
    }
}
