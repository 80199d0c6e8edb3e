package vn.caunoi.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words and figures in order, so that page, paper and exchange say the same and every number can still be opened. */
public record Sentence(List<Part> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A piece of a sentence, ready to print. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Words.class, name = "words"),
        @JsonSubTypes.Type(value = Number.class, name = "number")
    })
    public sealed interface Part {
        String text();
    }

    /** What is only read. */
    public record Words(String text) implements Part {}

    /**
     * A figure as it is printed, and where it opens.
     *
     * @param place how the plan of the report writes it, such as {@code {ket-nap:ke-hoach}}; empty where there is no plan
     * @param path the address of its page
     * @param value the number that the text says; null where it says what is made of it, or where nobody kept it
     * @param beside the plan, base or whole that it is set beside, in words; empty where it stands by itself, null in reports
     *     that were laid down before this was kept
     * @param quoted what the records say where the office keeps the number as it was printed before; null where they say it
     */
    public record Number(
            String text,
            String place,
            String path,
            @Nullable BigDecimal value,
            @Nullable String beside,
            @Nullable Quoted quoted)
            implements Part {

        public Number(String text, String place, String path) {
            this(text, place, path, null, "", null);
        }

        /** As it was printed before; what the records say stays beside it. */
        public Number quotedAs(String printed, String note) {
            return new Number(printed, place, path, null, beside, new Quoted(text, note));
        }
    }

    /**
     * What stands beside a quoted number.
     *
     * @param computed the number that the records give
     * @param note why the office keeps the other one
     */
    public record Quoted(String computed, String note) {}

    /** Its figures that are kept as they were printed before. */
    public List<Number> quotations() {
        return parts.stream()
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .filter(number -> number.quoted() != null)
                .toList();
    }

    /** The same with a last word on those of its figures that it is true of, each as it is printed; nothing where there are none. */
    public Sentence noting(BiPredicate<String, @Nullable BigDecimal> some, UnaryOperator<String> note) {
        String figures = parts.stream()
                .filter(part -> part instanceof Number number && some.test(number.path(), number.value()))
                .map(part -> part.text().replaceAll("/.*", ""))
                .collect(Collectors.joining("; "));
        if (figures.isEmpty()) {
            return this;
        }
        List<Part> noted = new ArrayList<>(parts);
        noted.add(new Words(note.apply(figures)));
        return new Sentence(noted);
    }

    /** The whole sentence without links. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
