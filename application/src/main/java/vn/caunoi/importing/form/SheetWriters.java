package vn.caunoi.importing.form;

import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Begins workbooks in the words and with the marks of this house. */
@Component
public class SheetWriters {

    private final Captions captions;
    private final SheetMarks marks;

    SheetWriters(Captions captions, SheetMarks marks) {
        this.captions = captions;
        this.marks = marks;
    }

    public SheetWriter into(OutputStream out) {
        return new SheetWriter(out, captions, marks);
    }
}
