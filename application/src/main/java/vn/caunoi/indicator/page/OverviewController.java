package vn.caunoi.indicator.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The first page after signing in: the main figures of the reader's own unit, and of the units directly below it. */
@PageController
class OverviewController {

    private static final String FORM = "indicator.overview.form";

    private final Templates templates;
    private final Standpoints standpoints;
    private final Tiles tiles;
    private final ChildTable children;
    private final Days days;

    OverviewController(Templates templates, Standpoints standpoints, Tiles tiles, ChildTable children, Days days) {
        this.templates = templates;
        this.standpoints = standpoints;
        this.tiles = tiles;
        this.children = children;
        this.days = days;
    }

    @GetMapping(OverviewAddress.PAGE)
    ResponseEntity<JteModel> overview(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        Integer year =
                check.count("year").map(Long::intValue).filter(Days::isYear).orElse(null);
        LocalDate asOf =
                check.date("asOf").filter(day -> Days.isYear(day.getYear())).orElse(null);
        if (year != null && asOf != null && asOf.getYear() != year) {
            check.reject("asOf", "indicator.overview.asOf.other-year", asOf, Integer.toString(year));
        }
        String unit = Parameters.optional(parameters, "unit");
        Form form = check.form();
        JteModel page = days.onOneSnapshot(
                scope, () -> page(frame, standpoints.find(scope, unit, year, form.valid() ? asOf : null), form));
        return form.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    private JteModel page(PageFrame frame, Optional<Standpoint> found, Form form) {
        return found.map(standpoint -> page(frame, standpoint, form))
                .orElseGet(() -> templates.indicatorNothing(
                        frame.page("indicator.overview.title"),
                        frame.text().t("indicator.overview.nothing.text", days.today())));
    }

    private JteModel page(PageFrame frame, Standpoint standpoint, Form form) {
        Page page = frame.titled(standpoint.unit().name());
        for (Unit above : standpoint.standing().above(standpoint.unit())) {
            page = page.under(
                    new Crumb(above.name(), OverviewAddress.of(above.code(), standpoint.year(), asOf(standpoint))));
        }
        OverviewView view = new OverviewView(
                frame.text().t("indicator.overview.during", standpoint.firstDay(), standpoint.last()),
                units(standpoint),
                standpoint.years().stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList(),
                tiles.of(standpoint, frame.text()),
                children.of(standpoint, frame.text()));
        return templates.indicatorOverview(page, view, filled(form, standpoint));
    }

    private static @Nullable LocalDate asOf(Standpoint standpoint) {
        return standpoint.wholeYear() ? null : standpoint.last();
    }

    /** The form shows what the page stands for, and keeps what was typed wrong. */
    private static Form filled(Form form, Standpoint standpoint) {
        Form shown = form.with("unit", standpoint.unit().code());
        return form.valid() ? shown.with("year", standpoint.year()) : shown;
    }

    /** The reader's highest units and the one shown. */
    private static List<Option> units(Standpoint standpoint) {
        List<Unit> roots = standpoint.standing().roots();
        return Stream.concat(roots.stream(), Stream.of(standpoint.unit()))
                .distinct()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
