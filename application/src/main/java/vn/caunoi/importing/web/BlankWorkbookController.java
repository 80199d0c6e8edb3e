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
import vn.caunoi.shell.PageFrame;

/** Hands out the empty workbook to whoever may send it back. */
@PageController
class BlankWorkbookController {

    static final String PATH = ImportController.PATH + "/mau";

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AccessPolicy access;
    private final BlankWorkbook workbook;

    BlankWorkbookController(AccessPolicy access, BlankWorkbook workbook) {
        this.access = access;
        this.workbook = workbook;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> take(PageFrame frame, Scope scope) throws IOException {
        access.require(scope, Action.IMPORT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out, frame.text());
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(frame.text().t("importing.template.file"))
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
