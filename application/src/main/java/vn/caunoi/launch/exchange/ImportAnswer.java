package vn.caunoi.launch.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.launch.console.Words;

/** What an installation answers to a workbook. */
public sealed interface ImportAnswer {

    /** The file was read: how many rows were taken, and what is wrong with the others. */
    record Receipt(int accepted, int skipped, List<Line> rejected, List<Unit> units, List<Line> notices)
            implements ImportAnswer {

        public Receipt {
            rejected = listed(rejected);
            units = listed(units);
            notices = listed(notices);
        }

        private static <T> List<T> listed(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /** A row that was not taken, or a notice; what concerns a whole sheet or file has no row. */
    record Line(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String reason) {

        /** Place, value and reason, as far as each is known. */
        public String inWords() {
            String place = Stream.of(
                            sheet,
                            Stream.of(place(Words::vietnamese), place(Words::english))
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining(" / ")))
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String at = Stream.of(place, value == null ? "" : Words.vietnamese("import.value", value))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(": "));
            return at.isEmpty() ? reason : at + " – " + reason;
        }

        private String place(BiFunction<String, Object[], String> words) {
            return Stream.of(
                            row == null ? null : words.apply("import.row", new Object[] {Integer.toString(row)}),
                            column == null ? null : words.apply("import.column", new Object[] {column}))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }

    /** What the file did to one unit. */
    record Unit(String code, @Nullable String name, int added, int changed, int ended) {

        public String inWords() {
            return Words.both(
                    "import.unit",
                    name == null ? code : code + " – " + name,
                    Integer.toString(added),
                    Integer.toString(changed),
                    Integer.toString(ended));
        }
    }

    /** The file was not read at all (RFC 9457). */
    record Problem(int status, String detail) implements ImportAnswer {

        static Problem of(int status, @Nullable String title, @Nullable String detail) {
            return new Problem(
                    status,
                    Stream.of(detail, title).filter(Objects::nonNull).limit(1).collect(Collectors.joining()));
        }
    }
}
