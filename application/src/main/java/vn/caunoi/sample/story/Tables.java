package vn.caunoi.sample.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The small tables and the words of the story, as they lie in the resources. */
final class Tables {

    private static final Properties WORDS = words();

    private Tables() {}

    /** One line of a table by the names of its columns. */
    record Line(Map<String, String> cells) {

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        LocalDate day(String column) {
            return LocalDate.parse(text(column));
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        List<String> list(String column) {
            return List.of(text(column).split(","));
        }
    }

    static List<Line> read(String table) {
        try (BufferedReader reader = new BufferedReader(open(table + ".csv"))) {
            List<String> header = List.of(reader.readLine().split("\\|"));
            return reader.lines().map(line -> line(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(List<String> header, String line) {
        String[] values = line.split("\\|", -1);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            cells.put(header.get(i), values[i]);
        }
        return new Line(cells);
    }

    static String word(String key, Object... parts) {
        String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
        return parts.length == 0 ? pattern : MessageFormat.format(pattern, parts);
    }

    static List<String> words(String key) {
        return List.of(word(key).split(","));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader reader = open("words.properties")) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Reader open(String file) {
        InputStream in = Tables.class.getResourceAsStream("/sample/" + file);
        return new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8);
    }
}
