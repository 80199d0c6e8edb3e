package vn.caunoi.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.indicator.FigureAddress;

/** Words and figures in order, so that page, paper and exchange say the same and every number can still be opened. */
public record Sentence(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

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
     */
    public record Number(String text, String place, String path) implements Part {}

    public static Sentence of(String words) {
        return new Sentence(List.of(new Words(words)));
    }

    public static Sentence of(String number, FigureAddress address) {
        return new Sentence(List.of(new Number(number, "", address.path())));
    }

    /** The pattern of a message with sentences in the places of {0}, {1} … */
    public static Sentence fill(String pattern, Sentence... places) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            words(pattern.substring(end, place.start()), parts);
            parts.addAll(places[Integer.parseInt(place.group(1))].parts());
            end = place.end();
        }
        words(pattern.substring(end), parts);
        return new Sentence(parts);
    }

    /** The same with a last word on those of its figures that it is true of, each as it is printed; nothing where there are none. */
    public Sentence noting(Predicate<String> some, UnaryOperator<String> note) {
        String figures = parts.stream()
                .filter(part -> part instanceof Number number && some.test(number.path()))
                .map(Part::text)
                .collect(Collectors.joining("; "));
        if (figures.isEmpty()) {
            return this;
        }
        List<Part> noted = new ArrayList<>(parts);
        noted.add(new Words(note.apply(figures)));
        return new Sentence(noted);
    }

    private static void words(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Words(text));
        }
    }

    /** The whole sentence without links. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
