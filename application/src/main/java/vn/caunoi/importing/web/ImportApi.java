package vn.caunoi.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Receipt;
import vn.caunoi.importing.ReceiptText;
import vn.caunoi.importing.sheet.FileRefused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** The exchange workbook, for machines: import, and undo of a whole batch. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Imports imports;
    private final Uploads uploads;
    private final Messages messages;

    ImportApi(Imports imports, Uploads uploads, Messages messages) {
        this.imports = imports;
        this.uploads = uploads;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes an exchange workbook: all or nothing, unless partial; 422 with every reason otherwise",
            description =
                    "units tells what the rows mean for each unit, in rows: added (new rows, people who leave among"
                            + " them), changed (corrections), ended (1 where the unit itself ends by this file). A transfer"
                            + " between two units counts at both. elsewhere counts rows that concern no unit: zones, groups of"
                            + " zones, enterprises. notices does not keep a row from being taken.")
    @ApiResponse(
            responseCode = "200",
            description = "What was taken; with dryRun or partial also what was rejected, and why",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ReceiptText.class)))
    ResponseEntity<?> take(
            @Parameter(hidden = true) Scope scope,
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean partial,
            Locale locale) {
        ImportOptions options = new ImportOptions(dryRun, partial);
        Receipt receipt =
                uploads.keep(file).with(uploaded -> imports.take(scope, uploaded, options, ImportProgress.SILENT));
        ReceiptText told = ReceiptText.of(receipt, messages.in(locale));
        boolean refused = !dryRun && !partial && !told.rejected().isEmpty();
        return refused ? problem(told, messages.in(locale)) : ResponseEntity.ok(told);
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Undoes a batch as a whole; 422 with the later entries that depend on it otherwise",
            description = "refusals names each later entry, and the import that brought it. What a later import had"
                    + " corrected belongs to this batch again once that import was undone.")
    @ApiResponse(responseCode = "204", description = "Undone")
    ResponseEntity<Void> undo(@Parameter(hidden = true) Scope scope, @PathVariable long id) {
        imports.undo(scope, id);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FileRefused refused, Locale locale) {
        ReceiptText.Line line = ReceiptText.Line.of(refused.finding(), messages.in(locale));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refused.kind()), line.reason());
        problem.setProperty("accepted", 0);
        problem.setProperty("skipped", 0);
        problem.setProperty("rejected", List.of(line));
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(ReceiptText receipt, Text text) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                text.t("importing.rejected", receipt.rejected().size()));
        problem.setProperty("accepted", receipt.accepted());
        problem.setProperty("skipped", receipt.skipped());
        problem.setProperty("rejected", receipt.rejected());
        problem.setProperty("notices", receipt.notices());
        problem.setProperty("units", receipt.units());
        problem.setProperty("elsewhere", receipt.elsewhere());
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(FileRefused.Cause cause) {
        return switch (cause) {
            case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case SIZE -> HttpStatus.CONTENT_TOO_LARGE;
            case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
