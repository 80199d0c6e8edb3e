package vn.caunoi.worlds.walls;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.caunoi.overheard.Wording;

/** What came back: the status, and everything that can be read in it, also within sheets, papers and archives. */
record Answer(int status, Map<String, List<String>> headers, String words) {

    private static final List<String> OF_THE_MOMENT =
            List.of("date", "set-cookie", "content-length", "connection", "keep-alive");

    static Answer of(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        OF_THE_MOMENT.forEach(headers::remove);
        return new Answer(response.statusCode(), headers, Wording.words(response.body()));
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
}
