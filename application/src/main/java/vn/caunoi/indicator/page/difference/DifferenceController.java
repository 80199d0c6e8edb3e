package vn.caunoi.indicator.page.difference;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.page.FormOptions;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page between two figures, with the parameters of {@code /api/v1/figures/difference}. */
@PageController
class DifferenceController {

    private final Templates templates;
    private final FormOptions options;
    private final TwoQuestions questions;
    private final DifferenceReading reading;

    DifferenceController(Templates templates, FormOptions options, TwoQuestions questions, DifferenceReading reading) {
        this.templates = templates;
        this.options = options;
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping(FigureAddress.DIFFERENCE)
    ResponseEntity<JteModel> difference(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        try {
            DifferenceView view = reading.read(scope, questions.read(scope, parameters), frame.text());
            return Answer.page(templates.indicatorDifference(
                    under(frame.titled(view.title())),
                    view,
                    TwoQuestions.asked(parameters, frame.text()),
                    options.of(scope, frame.text())));
        } catch (Refused refused) {
            return Answer.invalid(templates.indicatorDifferenceQuestion(
                    under(frame.page("indicator.difference.page")),
                    questions.refused(scope, parameters, refused, frame.text()),
                    options.of(scope, frame.text())));
        }
    }

    private static Page under(Page page) {
        return page.under("indicator.nav.figures", FigureAddress.PAGE);
    }
}
