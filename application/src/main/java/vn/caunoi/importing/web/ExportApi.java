package vn.caunoi.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.Exports;

/** The exchange workbook of everything the reader may see, for machines. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportApi {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Exports exports;

    ExportApi(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/workbook")
    @Operation(summary = "Everything the reader may see as an exchange workbook; imported elsewhere it gives equal figures")
    ResponseEntity<StreamingResponseBody> workbook(@Parameter(hidden = true) Scope scope) {
        Exports.Export export = exports.read(scope);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("so-trao-doi.xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> exports.write(export, out));
    }
}
