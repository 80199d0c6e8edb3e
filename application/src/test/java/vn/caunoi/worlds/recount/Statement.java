package vn.caunoi.worlds.recount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement from a file that psql could run, with its named parameters filled in. */
final class Statement {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private Statement(String text) {
        this.text = text;
    }

    static Statement from(String file) {
        try (InputStream content =
                Objects.requireNonNull(Statement.class.getResourceAsStream("/vn/caunoi/worlds/" + file))) {
            return new Statement(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Statement with(String name, long value) {
        values.put(name, value + "::bigint");
        return this;
    }

    Statement with(String name, @Nullable String value) {
        values.put(name, (value == null ? "null" : quoted(value)) + "::text");
        return this;
    }

    Statement with(String name, @Nullable LocalDate value) {
        values.put(name, (value == null ? "null" : quoted(value.toString())) + "::date");
        return this;
    }

    Statement with(String name, @Nullable Collection<String> values) {
        this.values.put(
                name,
                values == null
                        ? "null::text[]"
                        : "array["
                                + values.stream().map(Statement::quoted).collect(Collectors.joining(", "))
                                + "]::text[]");
        return this;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** The statement without its comments. */
    String sql() {
        String code =
                text.lines().filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
        return PARAMETER
                .matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
    }
}
