package vn.caunoi.worlds.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What came back: the status, and everything that can be read in it, also within sheets, papers and archives. */
record Answer(int status, Map<String, List<String>> headers, String words) {

    private static final List<String> OF_THE_MOMENT =
            List.of("date", "set-cookie", "content-length", "connection", "keep-alive");

    static Answer of(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        OF_THE_MOMENT.forEach(headers::remove);
        return new Answer(response.statusCode(), headers, words(response.body()));
    }

    /** The first of a header; empty where there is none. */
    String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /** Headers and body, as one text: addresses are read as they are meant. */
    String all() {
        String lines = headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream())
                .map(value -> value.contains("%") ? decoded(value) : value)
                .collect(Collectors.joining("\n"));
        return lines + "\n" + words;
    }

    /** The same without what is drawn anew for each answer, and without what was asked. */
    String without(List<String> asked) {
        String plain = status + "\n" + headers + "\n" + words;
        for (String word : asked) {
            plain = plain.replace(word, "?");
        }
        return plain.replaceAll("(name=\"_csrf\" value=|name=\"_gui\" value=|content=)\"[^\"]*\"", "$1\"\"")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                .replaceAll("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?", "");
    }

    private static String decoded(String value) {
        try {
            return value + "\n" + URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return value;
        }
    }

    private static String words(byte[] body) {
        if (starts(body, "PK")) return unzipped(body);
        if (starts(body, "%PDF")) return printed(body);
        return new String(body, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] body, String with) {
        return body.length > with.length()
                && new String(body, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }

    /** Words may be cut into runs: once as it stands, once without the marks between them. */
    private static String unzipped(byte[] archive) {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String part = words(zip.getInputStream(entry).readAllBytes());
                all.append(entry.getName()).append('\n');
                all.append(part.startsWith("<?xml") ? part.replaceAll("<[^>]+>", "") + part : part)
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String printed(byte[] file) {
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
