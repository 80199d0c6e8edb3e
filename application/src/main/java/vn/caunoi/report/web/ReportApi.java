package vn.caunoi.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Drafts;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Reports for machines: what the page says, in every format in which the page offers it. */
@RestController
class ReportApi {

    private static final String REFUSAL = "report.refusal.";

    private final Drafts drafts;
    private final ReportFiles files;

    ReportApi(Drafts drafts, ReportFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    @GetMapping("/api/v1/reports/{template}")
    @Operation(summary = "A report as the records tell it now, in Vietnamese")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @Parameter(
            in = ParameterIn.PATH,
            name = "template",
            example = "year",
            description = "year, 9-months, 6-months, quarter, term, congress-figures or the code of an uploaded plan")
    @Parameter(in = ParameterIn.QUERY, name = "unit", required = true, description = "code of a unit")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "period",
            required = true,
            example = "2016",
            description = "a period of the report's kind, such as 2016, 2022-9T or NK:2015-2020")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "format",
            required = true,
            example = "json",
            description = "docx, pdf, xlsx, csv or json")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "asOf",
            example = "2020-10-21",
            description = "the last day whose entries count; the last day of the period where absent")
    ResponseEntity<byte[]> report(
            @Parameter(hidden = true) Scope scope,
            @PathVariable String template,
            @Parameter(hidden = true) Asked asked) {
        String unit = needed("unit", asked.unit());
        String period = needed("period", asked.period());
        String format = needed("format", asked.format());
        return files.download(drafts.write(scope, new Drafts.Asked(template, unit, period, day(asked.asOf()))), format);
    }

    private static String needed(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw refused("missing", name);
        }
        return value;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused("day", text);
        }
    }

    private static Refused refused(String rule, String what) {
        return new Refused(Refusal.of(REFUSAL + rule, what));
    }

    /** The parameters as they were written. */
    record Asked(
            @Nullable String unit,
            @Nullable String period,
            @Nullable String format,
            @Nullable String asOf) {}
}
