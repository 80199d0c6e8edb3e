package vn.caunoi.report.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.KnownTemplates.Known;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.template.PlanUse;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Puts a version of a plan before its reader: what it writes, and what the version in force writes differently. */
@Component
class PreviewReading {

    private final PlanDesk desk;
    private final PlanPreview preview;

    PreviewReading(PlanDesk desk, PlanPreview preview) {
        this.desk = desk;
        this.preview = preview;
    }

    /** What is looked at: a version that can be used, of which unit and period. */
    record Asked(Known plan, ReportTemplate template, String unit, String period) {}

    /**
     * What the form asks for, or what is usual.
     *
     * @throws NotFound where the reader sees no such version, or it can no longer be used
     */
    Asked asked(Scope scope, Known plan, FormCheck check) {
        ReportTemplate template = Optional.ofNullable(plan.template()).orElseThrow(NotFound::new);
        String unit = check.typed("unit");
        String period = check.typed("ky");
        return new Asked(
                plan,
                template,
                unit.isEmpty()
                        ? preview.units(scope, plan.line()).stream()
                                .findFirst()
                                .map(each -> each.code())
                                .orElse("")
                        : unit,
                period.isEmpty() ? preview.usualPeriod(scope, template) : period);
    }

    PreviewView view(Scope scope, Asked asked, FormCheck check, Text text) {
        KnownTemplates known = desk.known(scope);
        Known plan = asked.plan();
        Optional<ReportTemplate> inForce = known.find(plan.line(), plan.code());
        boolean isInForce = inForce.filter(asked.template()::equals).isPresent();
        Manuscript report = write(scope, asked, asked.template(), check);
        Compared compared = report == null || isInForce
                ? new Compared("", List.of())
                : inForce.map(before -> compared(scope, asked, before, report, text))
                        .orElseGet(() -> new Compared(text.t("report.plan.preview.first"), List.of()));
        return new PreviewView(
                text.t(
                        "report.plan.preview.lead." + (isInForce ? "used" : "unused"),
                        asked.template().name(text.language()),
                        plan.version()),
                new PreviewView.Address(PlanAddress.word(plan.line()), plan.code(), plan.version()),
                isInForce || !desk.uploads(scope, plan.line()) ? "" : text.t("report.plan.preview.put"),
                known.use(plan.line(), plan.code()).map(PlanUse::number).orElse(0),
                preview.units(scope, plan.line()).stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList(),
                report,
                compared.said(),
                compared.differs());
    }

    private record Compared(String said, List<PreviewView.Differs> differs) {}

    /** Nothing, with the reason at its field, where it cannot be written. */
    private @Nullable Manuscript write(Scope scope, Asked asked, ReportTemplate plan, FormCheck check) {
        try {
            return preview.write(scope, plan, asked.unit(), asked.period());
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> check.reject("ky", refusal));
        } catch (NotFound notThere) {
            check.reject("unit", "report.plan.preview.no-unit", asked.unit());
        }
        return null;
    }

    private Compared compared(Scope scope, Asked asked, ReportTemplate before, Manuscript report, Text text) {
        try {
            Manuscript former = preview.write(scope, before, asked.unit(), asked.period());
            List<PreviewView.Differs> differs = PlanDifferences.of(former, report);
            String rule = differs.isEmpty() ? "same" : "differs";
            return new Compared(text.t("report.plan.preview." + rule, before.version(), differs.size()), differs);
        } catch (Refused notSo) {
            return new Compared(text.t("report.plan.preview.incomparable", before.version()), List.of());
        }
    }
}
