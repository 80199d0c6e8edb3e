package vn.caunoi.indicator.overview;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.page.Days;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.indicator.page.Standpoints;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The first page after signing in: how the reader's own unit stands, and the units directly below it. */
@PageController
class OverviewController {

    private static final String FORM = "indicator.overview.form";

    private final Templates templates;
    private final Standpoints standpoints;
    private final OverviewReading reading;
    private final Trend trend;
    private final Days days;

    OverviewController(Templates templates, Standpoints standpoints, OverviewReading reading, Trend trend, Days days) {
        this.templates = templates;
        this.standpoints = standpoints;
        this.reading = reading;
        this.trend = trend;
        this.days = days;
    }

    @GetMapping(OverviewAddress.PAGE)
    ResponseEntity<JteModel> overview(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        return answer(frame, scope, parameters, (standpoint, form) -> drawn(frame, standpoint, form));
    }

    private JteModel drawn(PageFrame frame, Standpoint standpoint, Form form) {
        return templates.indicatorOverview(
                page(frame, standpoint), reading.of(standpoint, frame.text()), filled(form, standpoint, frame.text()));
    }

    /**
     * Asked for by the overview once it is shown, or opened as a page of its own where there are no scripts; a day that is none
     * is said where it can be mended, in the overview.
     */
    @GetMapping(OverviewAddress.TREND)
    ResponseEntity<JteModel> trend(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        return answer(frame, scope, parameters, (standpoint, form) -> {
            if (!form.valid()) {
                return drawn(frame, standpoint, form);
            }
            TrendView view = trend.of(standpoint, frame.text());
            Page page = frame.page("indicator.trend.title")
                    .under(new Crumb(
                            standpoint.unit().name(),
                            OverviewAddress.of(standpoint.unit().code(), standpoint)));
            return frame.partial() ? templates.indicatorTrendPart(page, view) : templates.indicatorTrend(page, view);
        });
    }

    private ResponseEntity<JteModel> answer(
            PageFrame frame,
            Scope scope,
            MultiValueMap<String, String> parameters,
            BiFunction<Standpoint, Form, JteModel> drawn) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        Integer year = check.recordedYear("year").orElse(null);
        LocalDate asOf = asOf(check, year, Parameters.optional(parameters, "shown"));
        Form form = check.form();
        JteModel page = days.onOneSnapshot(
                scope,
                () -> standpoints
                        .find(scope, Parameters.optional(parameters, "unit"), year, asOf)
                        .map(standpoint -> drawn.apply(standpoint, form))
                        .orElseGet(() -> nothing(frame, scope, day(year, asOf))));
        return form.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    /** Who holds zones and no unit is led to them. */
    private JteModel nothing(PageFrame frame, Scope scope, LocalDate day) {
        boolean zonesOnly = scope.units().isEmpty()
                && scope.wholeLines().isEmpty()
                && !scope.zones().isEmpty();
        return templates.indicatorNothing(
                frame.page("indicator.overview.title"),
                frame.text().t(zonesOnly ? "indicator.overview.zones-only" : "indicator.overview.nothing.text", day),
                zonesOnly);
    }

    private LocalDate day(@Nullable Integer year, @Nullable LocalDate asOf) {
        return asOf != null ? asOf : year == null ? days.today() : LocalDate.of(year, 12, 31);
    }

    /**
     * The day is enough, its year follows; but who leaves the day as it was shown and chooses another year means that year.
     *
     * @param shown the day that stood in the form
     */
    private static @Nullable LocalDate asOf(FormCheck check, @Nullable Integer year, @Nullable String shown) {
        LocalDate asOf = check.recorded("asOf").orElse(null);
        boolean untouched = check.typed("asOf").equals(shown);
        return asOf != null && untouched && year != null && asOf.getYear() != year ? null : asOf;
    }

    private static Page page(PageFrame frame, Standpoint standpoint) {
        Page page = frame.titled(standpoint.unit().name());
        for (Unit above : standpoint.standing().above(standpoint.unit())) {
            page = page.under(new Crumb(above.name(), OverviewAddress.of(above.code(), standpoint)));
        }
        return page;
    }

    /** The form shows what the page stands for, and keeps what was typed wrong. */
    private static Form filled(Form form, Standpoint standpoint, Text text) {
        Form shown = form.with("unit", standpoint.unit().code());
        return form.valid()
                ? shown.with("year", standpoint.year())
                        .with("asOf", standpoint.wholeYear() ? "" : text.date(standpoint.last()))
                : shown;
    }
}
