package vn.caunoi.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.audit.AnswerNotes;
import vn.caunoi.importing.Exports;

/** The exchange workbook of everything the reader may see, for machines. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportApi {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "so-trao-doi.xlsx";

    private final Exports exports;

    ExportApi(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/workbook")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @Operation(
            summary =
                    "Everything the reader may see as an exchange workbook; imported elsewhere it gives equal figures")
    void workbook(@Parameter(hidden = true) Scope scope, HttpServletResponse response) throws IOException {
        Exports.Export export = exports.read(scope);
        AnswerNotes.rows(export.size());
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(FILE).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        exports.write(export, response.getOutputStream());
    }
}
