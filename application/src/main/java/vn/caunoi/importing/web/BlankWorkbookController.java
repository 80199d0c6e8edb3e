package vn.caunoi.importing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.blank.BlankWorkbook;
import vn.caunoi.shell.PageController;

/** Hands out the empty workbook to whoever may send it back. */
@PageController
class BlankWorkbookController {

    static final String PATH = ImportController.PATH + "/mau";

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String FILE = "mau-nhap-du-lieu.xlsx";

    private final AccessPolicy access;
    private final BlankWorkbook workbook;

    BlankWorkbookController(AccessPolicy access, BlankWorkbook workbook) {
        this.access = access;
        this.workbook = workbook;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> take(Scope scope) throws IOException {
        access.require(scope, Action.IMPORT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(out.toByteArray());
    }
}
