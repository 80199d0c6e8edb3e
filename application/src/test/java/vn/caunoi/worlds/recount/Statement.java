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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** A statement from a file that psql could run, whose named parameters are bound: the server keeps its plan. */
final class Statement {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    private final String text;
    private final Map<String, Bound> values = new HashMap<>();

    /** A value with the type of its parameter. */
    private record Bound(String type, @Nullable Object value) {}

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
        return bound(name, "bigint", value);
    }

    Statement with(String name, @Nullable String value) {
        return bound(name, "text", value);
    }

    Statement with(String name, @Nullable LocalDate value) {
        return bound(name, "date", value);
    }

    Statement with(String name, @Nullable Collection<String> value) {
        return bound(name, "text[]", value == null ? null : value.toArray(String[]::new));
    }

    private Statement bound(String name, String type, @Nullable Object value) {
        values.put(name, new Bound(type, value));
        return this;
    }

    /** What it finds. */
    Result<Record> fetch(DSLContext database) {
        String code = code();
        Object[] bindings = PARAMETER
                .matcher(code)
                .results()
                .map(found -> value(found.group(1)).value())
                .toArray();
        return database.fetch(
                PARAMETER
                        .matcher(code)
                        .replaceAll(found -> "?::" + value(found.group(1)).type()),
                bindings);
    }

    private Bound value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The statement without its comments. */
    private String code() {
        return text.lines().filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
    }
}
