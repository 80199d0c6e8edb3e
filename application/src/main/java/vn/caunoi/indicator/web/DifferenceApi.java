package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.shell.Messages;

/** What lies between two figures, for machines. */
@RestController
@RequestMapping("/api/v1/figures/difference")
class DifferenceApi {

    private final QuestionReader reader;
    private final Differences differences;
    private final Messages messages;

    DifferenceApi(QuestionReader reader, Differences differences, Messages messages) {
        this.reader = reader;
        this.differences = differences;
        this.messages = messages;
    }

    @GetMapping
    @Operation(
            summary = "The difference of two figures of one indicator, by kinds of entries and by units",
            description =
                    "The second figure less the first. The kinds, the units and the entries behind them each sum to the"
                            + " difference. Of a ratio, numerator and denominator are opened each on its own; the difference is in"
                            + " points. 404 unless the reader holds both figures whole.")
    @AsksAFigure
    @AsksForAnother
    DifferenceJson difference(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Locale locale) {
        Question from = reader.read(scope, Parameters.question(parameters));
        Question to = reader.read(scope, SecondQuestion.of(parameters));
        return DifferenceJson.of(from, to, differences.between(scope, from, to), messages.in(locale));
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The entries that differ; their signed sum is the difference",
            description =
                    "Of a ratio, the entries of its numerator; those of the denominator: indicator=CODE.denominator.")
    @AsksAFigure
    @AsksForAnother
    @Parameter(in = ParameterIn.QUERY, name = "onlyUnit", description = "only entries of the unit of this code")
    @Parameter(in = ParameterIn.QUERY, name = "onlyKind", description = "only entries of the kind of this key")
    @Parameter(in = ParameterIn.QUERY, name = "page", description = "from 1, fifty rows a page")
    Figures.Rows rows(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return differences.rows(
                scope,
                reader.read(scope, Parameters.question(parameters)),
                reader.read(scope, SecondQuestion.of(parameters)),
                SecondQuestion.only(parameters),
                Parameters.page(parameters));
    }
}
