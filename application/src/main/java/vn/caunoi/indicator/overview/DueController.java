package vn.caunoi.indicator.overview;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.page.Days;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.indicator.page.Standpoints;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Everything that is late or near in a unit that the reader holds, today or on a day that has passed. */
@PageController
class DueController {

    private static final String FORM = "indicator.due.form";
    private static final int ROWS = 50;
    private static final String LATE = "late";
    private static final String NEAR = "near";
    private static final List<String> STATES = List.of(LATE, NEAR);

    private final Templates templates;
    private final Standpoints standpoints;
    private final Dues dues;
    private final Days days;

    DueController(Templates templates, Standpoints standpoints, Dues dues, Days days) {
        this.templates = templates;
        this.standpoints = standpoints;
        this.dues = dues;
        this.days = days;
    }

    @GetMapping(DueAddress.PAGE)
    ResponseEntity<JteModel> list(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String turned) {
        String unit = Parameters.optional(parameters, "unit");
        int number = turned != null && turned.matches("[1-9]\\d{0,5}") ? Integer.parseInt(turned) : 1;
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        LocalDate day = check.recorded(DueAddress.DAY).orElseGet(days::today);
        String state = check.typed("state");
        if (!state.isEmpty() && !STATES.contains(state)) {
            check.reject("state", "indicator.due.form.state.wrong", state);
        }
        Form form = check.form();
        Page page = frame.page("indicator.due.title").under("indicator.nav.overview", OverviewAddress.PAGE);
        JteModel shown = days.onOneSnapshot(
                scope,
                () -> standpoints
                        .find(scope, unit, null, day)
                        .map(standpoint -> (JteModel) templates.indicatorDues(
                                page,
                                view(standpoint, form.value("state"), number, frame.text()),
                                filled(form, standpoint, frame.text())))
                        .orElseGet(() -> templates.indicatorNothing(
                                page, frame.text().t("indicator.overview.nothing.text", day), false)));
        return form.valid() ? Answer.page(shown) : Answer.invalid(shown);
    }

    /** The form shows what the page stands for, and keeps what was typed wrong. */
    private Form filled(Form form, Standpoint standpoint, Text text) {
        Form shown = form.with("unit", standpoint.unit().code());
        return form.valid() ? shown.with(DueAddress.DAY, text.date(dues.day(standpoint))) : shown;
    }

    private DueView view(Standpoint standpoint, String state, int number, Text text) {
        LocalDate day = dues.day(standpoint);
        List<Due> found = dues.of(standpoint, text).stream()
                .filter(due -> !state.equals(LATE) || Dues.isLate(due, day))
                .filter(due -> !state.equals(NEAR) || !Dues.isLate(due, day))
                .toList();
        return new DueView(
                text.t("indicator.due.lead", standpoint.unit().name(), day),
                OverviewChoices.units(standpoint),
                STATES.stream()
                        .map(each -> new Option(each, text.t("indicator.due.form.state." + each)))
                        .toList(),
                found.stream()
                        .skip((number - 1L) * ROWS)
                        .limit(ROWS)
                        .map(due -> Dues.row(due, day, text))
                        .toList(),
                new Paging(number, ROWS, found.size(), address(standpoint.unit().code(), day, state)));
    }

    private static String address(String unit, LocalDate day, String state) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(DueAddress.of(unit, day));
        return STATES.contains(state)
                ? address.queryParam("state", state).build().toUriString()
                : address.build().toUriString();
    }
}
