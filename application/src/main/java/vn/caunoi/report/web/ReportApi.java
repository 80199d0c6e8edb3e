package vn.caunoi.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.YearResult;
import vn.caunoi.report.YearResults;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;

/** Reports for machines: what the page says, as words with their figures or as the paper. */
@RestController
class ReportApi {

    private static final String YEAR = "year";
    private static final String REFUSAL = "report.refusal.";

    private final YearResults results;
    private final YearPapers papers;
    private final Messages messages;
    private final boolean sample;

    ReportApi(
            YearResults results,
            YearPapers papers,
            Messages messages,
            @Value("${caunoi.sample:false}") boolean sample) {
        this.results = results;
        this.papers = papers;
        this.messages = messages;
        this.sample = sample;
    }

    @GetMapping("/api/v1/reports/{template}")
    @Operation(summary = "A report; of the templates there is year, of the formats docx and json")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = YearJson.class)),
                @Content(mediaType = YearPapers.TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @Parameter(in = ParameterIn.PATH, name = "template", example = YEAR)
    @Parameter(in = ParameterIn.QUERY, name = "unit", required = true, description = "code of a Party unit")
    @Parameter(in = ParameterIn.QUERY, name = "period", required = true, example = "2016", description = "a year")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "format",
            required = true,
            example = "json",
            description = "one of the formats of the template, such as json or docx")
    @Parameter(in = ParameterIn.QUERY, name = "rounded", description = "true: numbers of two digits in the sentence")
    ResponseEntity<?> report(
            @Parameter(hidden = true) Scope scope,
            @PathVariable String template,
            @Parameter(hidden = true) Asked asked,
            Locale locale) {
        if (!template.equals(YEAR)) {
            throw refused("template", template);
        }
        String unit = needed("unit", asked.unit());
        int year = year(needed("period", asked.period()));
        return switch (needed("format", asked.format())) {
            case "json" -> ResponseEntity.ok(json(results.of(scope, unit, year), asked.rounding(), locale));
            case "docx" -> papers.download(results.of(scope, unit, year), asked.rounding());
            case String other -> throw refused("format", other);
        };
    }

    private YearJson json(YearResult result, Rounding rounding, Locale locale) {
        return YearJson.of(result, messages.in(locale), rounding, sample);
    }

    private static String needed(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw refused("missing", name);
        }
        return value;
    }

    private static int year(String period) {
        return YearAddress.year(period).orElseThrow(() -> refused("period", period));
    }

    private static Refused refused(String rule, String what) {
        return new Refused(Refusal.of(REFUSAL + rule, what));
    }

    /** The parameters as they were written. */
    record Asked(
            @Nullable String unit,
            @Nullable String period,
            @Nullable String format,
            @Nullable String rounded) {

        Rounding rounding() {
            return YearAddress.rounding(rounded);
        }
    }
}
