package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.shell.Messages;

/** Figures and the rows behind them, for machines. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureApi {

    private final QuestionReader reader;
    private final Figures figures;
    private final Messages messages;
    private final boolean sample;

    FigureApi(
            QuestionReader reader,
            Figures figures,
            Messages messages,
            @Value("${caunoi.sample:false}") boolean sample) {
        this.reader = reader;
        this.figures = figures;
        this.messages = messages;
        this.sample = sample;
    }

    @GetMapping
    @Operation(
            summary = "One figure with its comparisons; 404 unless the reader holds the whole unit and line",
            description =
                    "A ratio comes in per cent with its numerator, its denominator and what is told beside it, each with the"
                            + " address of its own figure and of its rows; its value is null where the denominator is zero. Parts of a"
                            + " breakdown are ratios of their own and never add up; their numerators and denominators do.")
    @AsksAFigure
    FigureJson figure(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Locale locale) {
        Question question = reader.read(scope, Parameters.question(parameters));
        return FigureJson.of(
                question,
                figures.answer(scope, question),
                figures.compare(scope, question),
                messages.in(locale),
                sample);
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The entries behind the figure; their signed sum is the figure",
            description =
                    "Of a ratio, the entries of its numerator, whose sum is the numerator. Those of the denominator: the same"
                            + " question with indicator=CODE.denominator (CODE.beside for what is told beside it).")
    @AsksAFigure
    @Parameter(in = ParameterIn.QUERY, name = "page", description = "from 1, fifty rows a page")
    Figures.Rows rows(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Question question = reader.read(scope, Parameters.question(parameters));
        return figures.rows(scope, question, Parameters.page(parameters));
    }
}
