package vn.caunoi.report.batch;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.PATH;
import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Reports of many units for machines: asked for in one go, and fetched when they are written. */
@RestController
@RequestMapping("/api/v1")
class BatchApi {

    private final Batches batches;
    private final Messages messages;

    BatchApi(Batches batches, Messages messages) {
        this.batches = batches;
        this.messages = messages;
    }

    @PostMapping("/reports/{template}/batches")
    @Operation(
            summary = "Asks for the reports of many units, as one archive of .docx files",
            description = "Answers at once; the reports are written one after another, all from what is known now."
                    + " GET /api/v1/report-batches/{id} says how far they are. Each account sees its own batches only.")
    @ApiResponse(
            responseCode = "202",
            description = "Taken; Location says where to ask how far it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Taken.class)))
    @Parameter(in = PATH, name = "template", example = "year", description = "a plan of the line of the unit")
    @Parameter(in = QUERY, name = "unit", required = true, description = "code of the unit above the reported ones")
    @Parameter(in = QUERY, name = "kind", required = true, description = "grassroots, direct or all units below")
    @Parameter(in = QUERY, name = "period", required = true, description = "such as 2016, 2022-9T or NK:2015-2020")
    @Parameter(in = QUERY, name = "asOf", description = "the last day whose entries count; else that of the period")
    @Parameter(in = QUERY, name = "unitsOn", description = "units of the end of the period (end) or of asOf (cut-off)")
    ResponseEntity<Taken> ask(
            @Parameter(hidden = true) Scope scope,
            @PathVariable String template,
            @Parameter(hidden = true) Asked asked) {
        long batch = batches.ask(scope, asked.of(template));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/report-batches/" + batch))
                .body(new Taken(batch));
    }

    @GetMapping("/report-batches/{id}")
    @Operation(summary = "How far the reports of many units are, and what could not be written")
    HowFar howFar(@Parameter(hidden = true) Scope scope, @PathVariable long id, Locale locale) {
        Text text = messages.in(locale);
        Batch batch = batches.find(scope, id);
        return new HowFar(
                batch.state().name().toLowerCase(Locale.ROOT),
                batch.progress().done(),
                batch.progress().total(),
                batch.reason() == null ? null : BatchView.said(batch.reason(), text),
                batches.missing(scope, id).stream()
                        .map(each -> new Unwritten(each.unit(), BatchView.said(each.reason(), text)))
                        .toList());
    }

    @GetMapping("/report-batches/{id}/file")
    @Operation(summary = "The archive with a .docx a unit; 404 before all is written")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(@Parameter(hidden = true) Scope scope, @PathVariable long id) {
        return BatchController.download(batches.find(scope, id), batches.file(scope, id));
    }

    /** By which number the batch is asked for later. */
    record Taken(long id) {}

    /**
     * How far it is.
     *
     * @param state queued, running, done, failed or cancelled
     * @param done how many units are dealt with
     * @param reason why it failed; null where it did not
     * @param missing the units whose report could not be written
     */
    record HowFar(
            @Schema(allowableValues = {"queued", "running", "done", "failed", "cancelled"})
            String state,

            int done,
            int total,
            @Nullable String reason,
            List<Unwritten> missing) {}

    /** A unit without its report, and why. */
    record Unwritten(String unit, String reason) {}

    /** The parameters as they were written. */
    record Asked(
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String period,
            @Nullable String asOf,
            @Nullable String unitsOn) {

        BatchOrders.Asked of(String template) {
            String wanted = needed("kind", kind);
            return new BatchOrders.Asked(
                    template,
                    needed("unit", unit),
                    BatchKind.of(wanted)
                            .orElseThrow(() -> new Refused(Refusal.of("report.batch.refusal.kind", wanted))),
                    needed("period", period),
                    day(asOf),
                    BatchForm.CUT_OFF.equals(unitsOn));
        }

        private static String needed(String name, @Nullable String value) {
            if (value == null || value.isBlank()) {
                throw new Refused(Refusal.of("report.batch.refusal.missing", name));
            }
            return value;
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Refused(Refusal.of("report.refusal.day", text));
            }
        }
    }
}
