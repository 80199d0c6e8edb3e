package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.YearResult;
import vn.caunoi.report.YearResults;
import vn.caunoi.report.YearSentence;
import vn.caunoi.report.YearTable;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The results of a year on one page, and the same as a paper ready to be signed. */
@PageController
class YearController {

    private static final String FORM = "report.year.form";

    private final Templates templates;
    private final YearChoices choices;
    private final YearResults results;
    private final YearPapers papers;

    YearController(Templates templates, YearChoices choices, YearResults results, YearPapers papers) {
        this.templates = templates;
        this.choices = choices;
        this.results = results;
        this.papers = papers;
    }

    @GetMapping(YearAddress.PAGE)
    ResponseEntity<JteModel> page(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        Integer year = year(check);
        String unit = check.typed("unit").isEmpty() ? null : check.typed("unit");
        YearChoices.Chosen chosen = chosen(check, scope, unit, year);
        if (chosen.unit().isEmpty()) {
            return Answer.page(templates.reportNothing(
                    frame.page("report.nav.year"),
                    frame.text().t("report.year.none.text", Integer.toString(chosen.year()))));
        }
        YearAddress address = new YearAddress(chosen.unit().get(), chosen.year(), rounding(parameters));
        YearResult result = results.of(scope, address.unit(), address.year());
        Form form = check.form().with("unit", address.unit());
        JteModel page = templates.reportYear(
                frame.page("report.year.title", Integer.toString(address.year())),
                view(result, address, frame),
                check.valid() ? form.with("year", address.year()) : form,
                chosen.choices());
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    /** A year in which the reader holds no unit is refused beside its field; the last year is shown in its place. */
    private YearChoices.Chosen chosen(FormCheck check, Scope scope, @Nullable String unit, @Nullable Integer year) {
        YearChoices.Chosen chosen = choices.of(scope, unit, year);
        if (year == null || chosen.unit().isPresent()) {
            return chosen;
        }
        YearChoices.Chosen last = choices.of(scope, null, null);
        if (last.unit().isPresent()) {
            check.reject("year", "report.year.form.year.nothing", Integer.toString(year));
            return last;
        }
        return chosen;
    }

    @GetMapping(YearAddress.PAPER)
    ResponseEntity<byte[]> paper(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), frame.text());
        Integer year = year(check);
        if (year == null) {
            throw new NotFound();
        }
        return papers.download(results.of(scope, check.typed("unit"), year), rounding(parameters));
    }

    private static @Nullable Integer year(FormCheck check) {
        String typed = check.typed("year");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Integer> year = YearAddress.year(typed);
        if (year.isEmpty()) {
            check.reject("year", "report.year.form.year.wrong", typed);
        }
        return year.orElse(null);
    }

    private static Rounding rounding(MultiValueMap<String, String> parameters) {
        return YearAddress.rounding(parameters.getFirst("rounded"));
    }

    private YearView view(YearResult result, YearAddress address, PageFrame frame) {
        Text text = frame.text();
        return new YearView(
                text.t("report.year.lead", result.unit().name(), result.unit().code()),
                new YearSentence(text, address.rounding()).of(result, frame.house()),
                YearTable.of(result, text, choices.today()),
                notes(result, text),
                displays(address, text),
                address.paper(),
                Integer.toString(address.year() - 1));
    }

    private static List<String> notes(YearResult result, Text text) {
        List<String> notes = new ArrayList<>();
        notes.add(
                text.t("report.year.days", result.year().first(), result.year().last(), result.pin()));
        result.withheld().stream()
                .map(line -> text.t("report.year.withheld." + line))
                .reduce((before, next) -> text.t("report.year.withheld.join", before, next))
                .ifPresent(lines -> notes.add(
                        text.t("report.year.withheld", lines, result.unit().name())));
        return notes;
    }

    private static List<YearView.Choice> displays(YearAddress address, Text text) {
        return Arrays.stream(Rounding.values())
                .map(rounding -> new YearView.Choice(
                        text.t("report.year.display." + rounding.name().toLowerCase(Locale.ROOT)),
                        address.with(rounding).page(),
                        rounding == address.rounding()))
                .toList();
    }
}
