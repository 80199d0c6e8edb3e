package vn.caunoi.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes an {@link OfficialPaper} as a .pdf that looks like its .docx. Its letters travel in it: Tinos, which has the widths of
 * Times New Roman. It can be read aloud (PDF/UA). The same paper gives the same bytes, and nothing is fetched from anywhere.
 */
public final class OfficialPaperPdf {

    private static final String FAMILY = "Tinos";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** Stands where the time of writing would make each file another. */
    private static final long NO_TIME = 0;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private OfficialPaperPdf() {}

    public static byte[] of(OfficialPaper paper) {
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(OfficialPaper paper) {
        return new PdfRendererBuilder()
                .withW3cDocument(PrintedPaper.of(paper), "")
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new Spaces())
                .withProducer(paper.head().issuer())
                .useUriResolver((base, address) -> null)
                .useFont(() -> letters("400Regular"), FAMILY, PLAIN, FontStyle.NORMAL, true)
                .useFont(() -> letters("400Regular_Italic"), FAMILY, PLAIN, FontStyle.ITALIC, true)
                .useFont(() -> letters("700Bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(() -> letters("700Bold_Italic"), FAMILY, BOLD, FontStyle.ITALIC, true);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId(NO_TIME);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream letters(String cut) {
        String file = "/letters/Tinos_" + cut + ".ttf";
        return Objects.requireNonNull(OfficialPaperPdf.class.getResourceAsStream(file), file);
    }
}
