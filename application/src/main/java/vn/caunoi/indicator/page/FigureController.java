package vn.caunoi.indicator.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;

/** The page of one figure, with the parameters of {@code /api/v1/figures}; without any, the catalogue to choose from. */
@PageController
class FigureController {

    private final Templates templates;
    private final FormOptions options;
    private final QuestionReader questions;
    private final FigureReading reading;
    private final CatalogueReading choices;

    FigureController(
            Templates templates,
            FormOptions options,
            QuestionReader questions,
            FigureReading reading,
            CatalogueReading choices) {
        this.templates = templates;
        this.options = options;
        this.questions = questions;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping(FigureAddress.PAGE)
    ResponseEntity<JteModel> figure(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        if (Parameters.optional(parameters, "indicator") == null && Parameters.optional(parameters, "unit") == null) {
            return Answer.page(templates.indicatorCatalogue(
                    frame.page("indicator.catalogue.title"), choices.of(scope, frame.text())));
        }
        try {
            return Answer.page(answered(frame, scope, parameters));
        } catch (Refused refused) {
            Form form = FigureForm.refused(parameters, refused, frame.text());
            return Answer.invalid(templates.indicatorQuestion(
                    under(frame.page("indicator.figure.title")), form, options.of(scope, frame.text())));
        }
    }

    private JteModel answered(PageFrame frame, Scope scope, MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> address = FigureForm.asAddress(parameters);
        FigureView view = reading.read(
                scope,
                questions.read(scope, Parameters.question(address)),
                Parameters.optional(address, "knownAt"),
                page(parameters),
                frame.text());
        return templates.indicatorFigure(
                under(frame.titled(view.headline().title())),
                view,
                FigureForm.asked(parameters, frame.text()),
                options.of(scope, frame.text()));
    }

    /** Pages are turned by the shell's parameter; {@code page}, as in the address for machines, is understood too. */
    static int page(MultiValueMap<String, String> parameters) {
        String turned = Parameters.optional(parameters, Paging.PARAMETER);
        @Nullable Integer number = turned != null && turned.matches("\\d{1,6}") ? Integer.valueOf(turned) : null;
        return number == null ? Parameters.page(parameters) : Math.max(1, number);
    }

    private static Page under(Page page) {
        return page.under("indicator.nav.figures", FigureAddress.PAGE);
    }
}
