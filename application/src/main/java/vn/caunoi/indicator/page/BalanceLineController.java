package vn.caunoi.indicator.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.web.BalanceLineText;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The page behind one line of a balance, with the parameters of {@code /api/v1/balance/rows}. */
@PageController
class BalanceLineController {

    static final String PAGE = FigureAddress.PAGE + "/can-doi";

    private final Templates templates;
    private final BalanceLineText reader;
    private final BalanceLineReading reading;

    BalanceLineController(Templates templates, BalanceLineText reader, BalanceLineReading reading) {
        this.templates = templates;
        this.reader = reader;
        this.reading = reading;
    }

    @GetMapping(PAGE)
    ResponseEntity<JteModel> line(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> address = FigureForm.asAddress(parameters);
        BalanceLineView view = reading.read(
                scope,
                reader.read(scope, address),
                Parameters.optional(address, "knownAt"),
                FigureController.page(parameters),
                frame.text());
        return Answer.page(templates.indicatorBalanceLine(
                frame.titled(view.title()).under("indicator.nav.figures", FigureAddress.PAGE), view));
    }
}
