package vn.caunoi.indicator.reported;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.reported.ReportedForm.Read;
import vn.caunoi.indicator.reporting.ReportedFigures;
import vn.caunoi.indicator.reporting.Wanted;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The doors of the reported figures: state one, correct it, take it back. */
@PageController
class ReportedDoors {

    static final String STATE = Addresses.REPORTED + "/ghi";
    private static final String ENTRY = Addresses.REPORTED + "/dong/{entry}";

    private final Templates templates;
    private final ReportedFigures figures;
    private final ReportedDesk desk;

    ReportedDoors(Templates templates, ReportedFigures figures, ReportedDesk desk) {
        this.templates = templates;
        this.figures = figures;
        this.desk = desk;
    }

    static String entryPath(long entry) {
        return Addresses.REPORTED + "/dong/" + entry;
    }

    @GetMapping(STATE)
    ResponseEntity<JteModel> blank(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        desk.gate().requireWriter(scope);
        Form asked = Form.typed(ReportedForm.KEY, parameters);
        return Answer.page(statePage(
                frame,
                scope,
                Form.empty(ReportedForm.KEY)
                        .with(ReportedForm.OWNER, asked.value(ReportedForm.OWNER))
                        .with(ReportedForm.INDICATOR, asked.value(ReportedForm.INDICATOR))
                        .with(ReportedForm.QUALIFIER, "DUNG")));
    }

    @PostMapping(STATE)
    ResponseEntity<JteModel> stated(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        desk.gate().requireWriter(scope);
        ReportedForm form = new ReportedForm(parameters, frame.text());
        try {
            Read read = form.read();
            if (!form.valid()) {
                return Answer.invalid(statePage(frame, scope, form.form()));
            }
            Observation stated = desk.observation(scope, read, null, figures.head(scope));
            figures.state(scope.actor(), stated);
            Flash.good(next, "indicator.reported.done.stated", stated.owner().code());
            return Answer.next(listOf(stated.owner()));
        } catch (Refused refused) {
            return Answer.invalid(statePage(
                    frame, scope, ReportedForm.refused(form.form(), desk.named(refused, frame.text()), frame.text())));
        }
    }

    private JteModel statePage(PageFrame frame, Scope scope, Form form) {
        Page page = under(frame.page("indicator.reported.state"));
        return templates.indicatorReportedForm(
                page,
                form,
                desk.choices().of(scope, page.text()),
                new ReportedView.Door(
                        page.t("indicator.reported.state.lead"),
                        STATE,
                        page.t("indicator.reported.state.submit"),
                        Addresses.REPORTED,
                        null));
    }

    @GetMapping(ENTRY)
    ResponseEntity<JteModel> entry(PageFrame frame, Scope scope, @PathVariable long entry) {
        Past<Observation> wrong = held(scope, entry);
        if (wrong.taken()) {
            throw new NotFound();
        }
        return Answer.page(
                entryPage(frame, scope, wrong.content(), entry, ReportedForm.filled(wrong.content(), frame.text())));
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> corrected(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        Observation wrong = held(scope, entry).content();
        ReportedForm form = new ReportedForm(parameters, frame.text());
        try {
            Read read = form.read();
            if (!form.valid()) {
                return Answer.invalid(entryPage(frame, scope, wrong, entry, form.form()));
            }
            Observation right = desk.observation(scope, read, wrong, figures.head(scope));
            figures.correct(scope.actor(), entry, right);
            Flash.good(next, "indicator.reported.done.corrected", right.owner().code());
            return Answer.next(listOf(right.owner()));
        } catch (Refused refused) {
            return Answer.invalid(entryPage(
                    frame,
                    scope,
                    wrong,
                    entry,
                    ReportedForm.refused(form.form(), desk.named(refused, frame.text()), frame.text())));
        }
    }

    @PostMapping(ENTRY + "/huy")
    ResponseEntity<JteModel> takenBack(
            PageFrame frame, Scope scope, @PathVariable long entry, RedirectAttributes next) {
        Observation wrong = held(scope, entry).content();
        try {
            figures.takeBack(scope.actor(), entry);
        } catch (Refused refused) {
            Form form = ReportedForm.refused(
                    ReportedForm.filled(wrong, frame.text()), desk.named(refused, frame.text()), frame.text());
            return Answer.invalid(entryPage(frame, scope, wrong, entry, form));
        }
        Flash.good(next, "indicator.reported.done.taken", wrong.owner().code());
        return Answer.next(listOf(wrong.owner()));
    }

    private JteModel entryPage(PageFrame frame, Scope scope, Observation wrong, long entry, Form form) {
        Page page = under(frame.page("indicator.reported.correct"));
        return templates.indicatorReportedForm(
                page,
                form,
                desk.choices().of(scope, page.text()),
                new ReportedView.Door(
                        page.t("indicator.reported.correct.lead"),
                        entryPath(entry),
                        page.t("indicator.reported.correct.submit"),
                        listOf(wrong.owner()),
                        entryPath(entry) + "/huy"));
    }

    /** An entry of an owner for whom the account may speak; all others are not found. */
    private Past<Observation> held(Scope scope, long entry) {
        desk.gate().requireWriter(scope);
        return figures.past(scope, Wanted.entry(entry), figures.head(scope)).stream()
                .filter(told -> desk.gate().mayWrite(scope, told.content().owner()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The book of one owner. */
    static String listOf(ObservationOwner owner) {
        String name =
                switch (owner.kind()) {
                    case UNIT -> ReportedController.ORGANIZATION;
                    case ZONE, GROUP -> ReportedController.ZONE;
                    case ENTERPRISE -> ReportedController.ENTERPRISE;
                };
        return UriComponentsBuilder.fromPath(Addresses.REPORTED)
                .queryParam(name, "{code}")
                .encode()
                .buildAndExpand(owner.code())
                .toUriString();
    }

    private static Page under(Page page) {
        return page.under("indicator.reported.nav", Addresses.REPORTED);
    }
}
