package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.NavItem;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** A report as the records tell it now: chosen by plan, unit and period, read on a page, taken along as a file. */
@PageController
class DraftController {

    static final String FORM = "report.draft.form";

    /** The entry of the main navigation that leads to the reports. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem draftEntry() {
            return new NavItem("report.nav.drafts", DraftAddress.PAGE, "report", 40);
        }
    }

    private final Templates templates;
    private final DraftChoices choices;
    private final Drafts drafts;
    private final Drawings drawings;
    private final ReportFiles files;

    DraftController(Templates templates, DraftChoices choices, Drafts drafts, Drawings drawings, ReportFiles files) {
        this.templates = templates;
        this.choices = choices;
        this.drafts = drafts;
        this.drawings = drawings;
        this.files = files;
    }

    @GetMapping(DraftAddress.PAGE)
    ResponseEntity<JteModel> page(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        Optional<DraftAddress> usual = choices.usual(scope);
        if (usual.isEmpty()) {
            return Answer.page(templates.reportNothing(
                    frame.page("report.nav.drafts"), frame.text().t("report.draft.none")));
        }
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        DraftAddress address = asked(check, usual.get());
        DraftView view = view(check, scope, address, frame);
        JteModel page = templates.reportDraft(
                frame.titled(
                        view == null ? frame.text().t("report.nav.drafts") : title(view.manuscript(), frame.text())),
                view,
                filled(check.form(), address, frame.text()),
                choices.of(scope, frame.text()));
        return check.valid() || parameters.isEmpty() ? Answer.page(page) : Answer.invalid(page);
    }

    private static String title(Manuscript manuscript, Text text) {
        return text.t("report.draft.title", manuscript.head().time(text));
    }

    static DraftAddress asked(FormCheck check, DraftAddress usual) {
        LocalDate cutOff = check.recorded("chot").orElse(null);
        return new DraftAddress(
                typed(check, "mau", usual.template()),
                typed(check, "unit", usual.unit()),
                typed(check, "ky", usual.period()),
                cutOff);
    }

    private static String typed(FormCheck check, String field, String otherwise) {
        String typed = check.typed(field);
        return typed.isEmpty() ? otherwise : typed;
    }

    private static Form filled(Form form, DraftAddress address, Text text) {
        Form filled = form.with("mau", address.template())
                .with("unit", address.unit())
                .with("ky", address.period());
        return address.cutOff() == null ? filled : filled.with("chot", text.date(address.cutOff()));
    }

    /** Nothing where the question is refused; why stands in the form. */
    private @Nullable DraftView view(FormCheck check, Scope scope, DraftAddress address, PageFrame frame) {
        if (!check.valid()) {
            return null;
        }
        try {
            Manuscript manuscript = drafts.write(scope, address.asked());
            return new DraftView(
                    frame.text().t("report.draft.lead", manuscript.head().name(), address.unit()),
                    manuscript,
                    drawings.of(manuscript),
                    files.offered(address, frame.text()),
                    notes(manuscript, frame.text()));
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> check.reject(field(refusal), refusal));
            return null;
        } catch (NotFound notOfThoseDays) {
            if (!choices.knows(scope, address.unit())) {
                throw notOfThoseDays;
            }
            check.reject("ky", "report.refusal.before-unit", address.unit(), address.period());
            return null;
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.rule()) {
            case "report.refusal.template", "report.refusal.plan-code" -> "mau";
            case "report.refusal.template.none" -> "unit";
            case "report.refusal.cut-off-before-end" -> "chot";
            default -> "ky";
        };
    }

    private static List<String> notes(Manuscript manuscript, Text text) {
        List<String> notes = new ArrayList<>();
        Manuscript.Head head = manuscript.head();
        notes.add(text.t("report.draft.days", head.first(), head.last(), head.until(), head.posting()));
        manuscript.withheld().stream()
                .map(line -> text.t("report.draft.withheld." + line))
                .reduce((before, next) -> text.t("report.draft.withheld.join", before, next))
                .ifPresent(lines -> notes.add(text.t("report.draft.withheld", lines, head.name())));
        return notes;
    }

    @GetMapping(DraftAddress.FILE)
    ResponseEntity<byte[]> file(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        DraftAddress address = asked(check, choices.usual(scope).orElseThrow(NotFound::new));
        if (!check.valid()) {
            throw new NotFound();
        }
        return files.download(drafts.write(scope, address.asked()), check.typed("dang"));
    }
}
