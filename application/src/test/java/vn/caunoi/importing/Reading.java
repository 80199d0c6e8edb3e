package vn.caunoi.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.caunoi.importing.form.Captions;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.ContentReader;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Limits;
import vn.caunoi.importing.sheet.WorkbookReader;
import vn.caunoi.shell.Messages;

/** Reads a workbook without a database, as the import does. */
final class Reading {

    private static final Messages MESSAGES = new Messages();

    private Reading() {}

    static Content of(Workbooks workbook) {
        return of(workbook.bytes());
    }

    static Content of(byte[] workbook) {
        try {
            Path file = Files.createTempFile("test", ".xlsx");
            try {
                Files.write(file, workbook);
                return new ContentReader(new Captions(MESSAGES)).read(new WorkbookReader(Limits.usual()).read(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding as people read it: {@code khu B3 ten "x": reason}. */
    static String words(Finding finding) {
        StringBuilder words = new StringBuilder();
        if (finding.place().sheet() != null) {
            words.append(finding.place().sheet()).append(' ');
        }
        if (finding.place().cell() != null) {
            words.append(finding.place().cell()).append(' ');
        } else if (finding.place().row() != null) {
            words.append(finding.place().row()).append(' ');
        }
        if (finding.place().column() != null) {
            words.append(finding.place().column()).append(' ');
        }
        if (finding.value() != null) {
            words.append('"').append(finding.value()).append("\" ");
        }
        return words.append(MESSAGES.in(Messages.VIETNAMESE)
                        .t(finding.reason().rule(), finding.reason().arguments().toArray()))
                .toString();
    }
}
