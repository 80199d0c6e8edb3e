package vn.caunoi.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of a paper of any format, as whoever opens it reads them; a paper that cannot be read is a fault. */
final class PaperWords {

    private PaperWords() {}

    static String of(String format, byte[] paper) throws IOException {
        return switch (format) {
            case "docx", "xlsx" -> ofParts(paper);
            case "pdf" -> ofPages(paper);
            case "json" -> ofNodes(JsonMapper.shared().readTree(paper));
            default -> new String(paper, StandardCharsets.UTF_8).replace("\"\"", "\"");
        };
    }

    private static String ofParts(byte[] paper) throws IOException {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, byte[]> part : Workbooks.parts(paper).entrySet()) {
            if (part.getKey().endsWith(".xml"))
                words.append(ofXml(part.getValue())).append('\n');
        }
        return words.toString();
    }

    private static String ofXml(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement()
                    .getTextContent();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static String ofPages(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String ofNodes(JsonNode node) {
        return node.isString()
                ? node.asString()
                : node.valueStream().map(PaperWords::ofNodes).collect(Collectors.joining("\n"));
    }
}
