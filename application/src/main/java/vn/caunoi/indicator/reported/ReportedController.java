package vn.caunoi.indicator.reported;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.indicator.reporting.ReportedFigures;
import vn.caunoi.indicator.reporting.Wanted;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** The book of reported figures: what the reader reaches of it, by owner, thing and year. */
@PageController
class ReportedController {

    static final String FILTER = "indicator.reported.filter";
    static final String ZONE = "khu";
    static final String ENTERPRISE = "doanh-nghiep";
    static final String ORGANIZATION = "to-chuc";
    static final String INDICATOR = "chi-so";
    static final String YEAR = "nam";

    private static final int PAGE_SIZE = 40;

    private final Templates templates;
    private final ReportedFigures figures;
    private final ReportedReading reading;
    private final ReportedDesk desk;
    private final Transactions transactions;

    ReportedController(
            Templates templates,
            ReportedFigures figures,
            ReportedReading reading,
            ReportedDesk desk,
            Transactions transactions) {
        this.templates = templates;
        this.figures = figures;
        this.reading = reading;
        this.desk = desk;
        this.transactions = transactions;
    }

    @GetMapping(Addresses.REPORTED)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FILTER, parameters), frame.text());
        Wanted wanted = wanted(check);
        refuseUnknown(check, scope, frame.text());
        ReportedView view = transactions.reading(scope.actor(), () -> view(scope, check, wanted, frame.text()));
        JteModel page = templates.indicatorReportedBook(frame.page("indicator.reported.title"), view);
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    /** What is none is refused beside its field, as in the other lists. */
    private void refuseUnknown(FormCheck check, Scope scope, Text text) {
        for (String field : List.of(ZONE, ENTERPRISE, ORGANIZATION)) {
            String code = check.typed(field);
            if (!code.isEmpty() && !desk.gate().knows(scope, code)) {
                check.reject(field, "enterprise.form.choice-wrong", code);
            }
        }
        String indicator = check.typed(INDICATOR);
        if (!indicator.isEmpty()
                && desk.choices().indicators(scope, text).stream()
                        .noneMatch(option -> option.value().equals(indicator))) {
            check.reject(INDICATOR, "enterprise.form.choice-wrong", indicator);
        }
    }

    private static Wanted wanted(FormCheck check) {
        @Nullable
        Integer year = check.count(YEAR)
                .filter(number -> number >= Period.BEGINNING.getYear() && number < Period.END.getYear())
                .map(Long::intValue)
                .orElse(null);
        if (year == null && !check.typed(YEAR).isEmpty()) {
            check.reject(YEAR, "indicator.reported.filter.year-wrong", check.typed(YEAR));
        }
        String zone = check.typed(ZONE);
        String enterprise = check.typed(ENTERPRISE);
        String unit = check.typed(ORGANIZATION);
        String indicator = check.typed(INDICATOR);
        @Nullable Kind kind = !enterprise.isEmpty() ? Kind.ENTERPRISE : !unit.isEmpty() ? Kind.UNIT : null;
        String owner = !enterprise.isEmpty() ? enterprise : !unit.isEmpty() ? unit : zone;
        return new Wanted(kind, owner.isEmpty() ? null : owner, indicator.isEmpty() ? null : indicator, year, null);
    }

    private ReportedView view(Scope scope, FormCheck check, Wanted wanted, Text text) {
        long pin = figures.head(scope);
        List<List<Past<Observation>>> groups = ReportedReading.grouped(figures.past(scope, wanted, pin));
        int last = Math.max(1, (groups.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = (int) Math.clamp(
                new FormCheck(check.form(), text).count(Paging.PARAMETER).orElse(1L), 1, last);
        List<List<Past<Observation>>> shown =
                groups.stream().skip((number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        return new ReportedView(
                check.form(),
                desk.choices().indicators(scope, text),
                reading.rows(shown, pin, scope, text),
                new Paging(number, PAGE_SIZE, groups.size(), address(check.form())),
                desk.gate().mayWrite(scope) ? statePath(wanted) : null);
    }

    private static String statePath(Wanted wanted) {
        return wanted.owner() == null
                ? ReportedDoors.STATE
                : UriComponentsBuilder.fromPath(ReportedDoors.STATE)
                        .queryParam(ReportedForm.OWNER, "{owner}")
                        .encode()
                        .buildAndExpand(wanted.owner())
                        .toUriString();
    }

    private static String address(Form form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.REPORTED);
        List<String> values = new ArrayList<>();
        for (String name : List.of(ZONE, ENTERPRISE, ORGANIZATION, INDICATOR, YEAR)) {
            if (!form.value(name).isBlank()) {
                address.queryParam(name, "{v}");
                values.add(form.value(name));
            }
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
