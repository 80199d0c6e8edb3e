package vn.caunoi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that reads what was answered without running it: what of it would run, where it leads, and what its forms ask for. */
public final class PageReader implements AutoCloseable {

    private static final String READ = script();

    private final Browser browser;

    public PageReader(Browser browser) {
        this.browser = browser;
        browser.open("/dang-nhap");
    }

    /**
     * A page as it was read.
     *
     * @param faults elements and attributes that run something or lead out of the house
     */
    public record Read(List<String> faults, List<String> links, List<FilledForm> forms) {}

    /**
     * A form of a page as it would be sent untouched.
     *
     * @param typed the names of the fields into which somebody types words
     */
    public record FilledForm(String action, Map<String, String> values, List<String> typed) {}

    public Read read(String html) {
        JsonNode read = JsonMapper.shared()
                .readTree(browser.page()
                        .evaluate("html => JSON.stringify((" + READ + ")(html))", html)
                        .toString());
        return new Read(
                words(read.get("faults")),
                words(read.get("links")),
                read.get("forms").valueStream().map(PageReader::form).toList());
    }

    private static FilledForm form(JsonNode form) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> typed = new ArrayList<>();
        form.get("fields").forEach(field -> {
            values.putIfAbsent(field.get(0).asString(), field.get(2).asString());
            if (field.get(1).asString().equals("typed")) typed.add(field.get(0).asString());
        });
        return new FilledForm(form.get("action").asString(), values, typed);
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String script() {
        try (var file = PageReader.class.getResourceAsStream("/abuse/read-page.js")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("html =>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
