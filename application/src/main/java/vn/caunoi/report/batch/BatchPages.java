package vn.caunoi.report.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.web.DraftChoices;
import vn.caunoi.report.web.DraftView;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** What the pages of jobs show: the jobs in words, and what may be chosen for the next one. */
@Component
class BatchPages {

    private final Batches batches;
    private final ReportTemplates templates;
    private final DraftChoices choices;

    BatchPages(Batches batches, ReportTemplates templates, DraftChoices choices) {
        this.batches = batches;
        this.templates = templates;
        this.choices = choices;
    }

    List<BatchView> all(Scope scope, Text text) {
        List<Batch> latest = batches.latest(scope);
        KnownTemplates known = templates.known(scope);
        Map<String, String> names = latest.isEmpty() ? Map.of() : names(scope, text);
        return latest.stream()
                .map(batch -> BatchView.of(batch, plan(known, batch, text), List.of(), names, text))
                .toList();
    }

    BatchView one(Scope scope, long number, Text text) {
        Batch batch = batches.find(scope, number);
        return BatchView.of(
                batch,
                plan(templates.known(scope), batch, text),
                batches.missing(scope, number),
                names(scope, text),
                text);
    }

    private static String plan(KnownTemplates known, Batch batch, Text text) {
        Batch.Order order = batch.order();
        return known.find(order.line(), order.template(), order.version())
                .map(plan -> plan.name(text.language()))
                .orElse(order.template());
    }

    private Map<String, String> names(Scope scope, Text text) {
        Map<String, String> names = new HashMap<>();
        choices.of(scope, text).units().forEach(unit -> names.put(unit.value(), unit.label()));
        return names;
    }

    BatchChoices choices(Scope scope, Text text) {
        DraftView.Choices drafts = choices.of(scope, text);
        return new BatchChoices(
                scope.may(Action.EXPORT),
                drafts.templates(),
                drafts.units(),
                Arrays.stream(BatchKind.values())
                        .map(kind -> new Option(kind.word(), text.t("report.batch.kind." + kind.word())))
                        .toList(),
                drafts.periods(),
                List.of(
                        new Option(BatchForm.END, text.t("report.batch.day.end")),
                        new Option(BatchForm.CUT_OFF, text.t("report.batch.day.cut-off"))));
    }

    /** The form as it is opened: what the address says, and else last year's reports below the highest unit. */
    Form filled(Form form, BatchChoices offered) {
        Form filled = usual(form, BatchForm.TEMPLATE, "year");
        filled =
                usual(filled, BatchForm.PERIOD, Integer.toString(choices.today().getYear() - 1));
        return usual(
                filled,
                BatchForm.UNIT,
                offered.units().isEmpty() ? "" : offered.units().getFirst().value());
    }

    private static Form usual(Form form, String field, String otherwise) {
        return form.value(field).isBlank() ? form.with(field, otherwise) : form;
    }
}
