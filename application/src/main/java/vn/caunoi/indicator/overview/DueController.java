package vn.caunoi.indicator.overview;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.page.Days;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.indicator.page.Standpoints;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Everything that is late or near in a unit that the reader holds, as things are today. */
@PageController
class DueController {

    private static final String FORM = "indicator.due.form";
    private static final int ROWS = 50;
    private static final String LATE = "late";
    private static final String NEAR = "near";

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
    JteModel list(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String turned) {
        String unit = Parameters.optional(parameters, "unit");
        int number = turned != null && turned.matches("[1-9]\\d{0,5}") ? Integer.parseInt(turned) : 1;
        Form form = Form.typed(FORM, parameters);
        Page page = frame.page("indicator.due.title").under("indicator.nav.overview", OverviewAddress.PAGE);
        return days.onOneSnapshot(
                scope,
                () -> standpoints
                        .find(scope, unit, null, days.today())
                        .map(standpoint -> (JteModel) templates.indicatorDues(
                                page,
                                view(standpoint, form.value("state"), number, frame.text()),
                                form.with("unit", standpoint.unit().code())))
                        .orElseGet(() -> templates.indicatorNothing(
                                page, frame.text().t("indicator.overview.nothing.text", days.today()))));
    }

    private DueView view(Standpoint standpoint, String state, int number, Text text) {
        List<Due> found = dues.of(standpoint, text).stream()
                .filter(due -> !state.equals(LATE) || dues.isLate(due))
                .filter(due -> !state.equals(NEAR) || !dues.isLate(due))
                .toList();
        return new DueView(
                text.t("indicator.due.lead", standpoint.unit().name(), days.today()),
                OverviewChoices.units(standpoint),
                Stream.of(LATE, NEAR)
                        .map(each -> new Option(each, text.t("indicator.due.form.state." + each)))
                        .toList(),
                found.stream()
                        .skip((number - 1L) * ROWS)
                        .limit(ROWS)
                        .map(due -> dues.row(due, text))
                        .toList(),
                new Paging(number, ROWS, found.size(), address(standpoint.unit().code(), state)));
    }

    private static String address(String unit, String state) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(DueAddress.of(unit));
        return state.equals(LATE) || state.equals(NEAR)
                ? address.queryParam("state", state).build().toUriString()
                : address.build().toUriString();
    }
}
