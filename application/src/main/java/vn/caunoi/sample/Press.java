package vn.caunoi.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.House;

/** Which figures of the sample newspapers printed, so that they can be told from what is invented. */
record Press(List<Figure> figures) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** The words of a number that was not rounded. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+(,\\d+)?");

    /** One printed figure. */
    private record Figure(Asked asked, House.Printed printed) {}

    /**
     * What was printed.
     *
     * @param first the first day of its period; null for what stood on the last day
     * @param filters what alone was counted, as the addresses of figures write it
     */
    private record Asked(
            String indicator, String unit, @Nullable LocalDate first, LocalDate last, Set<String> filters) {

        boolean is(Asked asked) {
            return indicator.equals(asked.indicator)
                    && unit.equals(asked.unit)
                    && (first == null || first.equals(asked.first))
                    && last.equals(asked.last)
                    && filters.equals(asked.filters);
        }
    }

    /** The file beside the story: indicator, unit, first day or nothing, last day, filter, the words. */
    static Press read() {
        try (InputStream in = Press.class.getResourceAsStream("/sample/press.csv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return new Press(lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Figure(
                            new Asked(
                                    cells[0],
                                    cells[1],
                                    cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
                                    LocalDate.parse(cells[3]),
                                    filters(Stream.of(cells[4]))),
                            printed(cells[5])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static House.Printed printed(String words) {
        return new House.Printed(
                words,
                NUMBER.matcher(words).matches()
                        ? new BigDecimal(words.replace(".", "").replace(',', '.'))
                        : null);
    }

    /** What was printed of the figure at this address. */
    Optional<House.Printed> at(String address) {
        return asked(UriComponentsBuilder.fromUriString(address).build().getQueryParams())
                .flatMap(question -> figures.stream()
                        .filter(figure -> figure.asked().is(question))
                        .map(Figure::printed)
                        .findFirst());
    }

    private static Optional<Asked> asked(MultiValueMap<String, String> question) {
        String indicator = one(question, "indicator");
        String unit = one(question, "unit");
        String day = one(question, "asOf");
        String period = one(question, "period");
        if (day.isEmpty() == period.isEmpty()) {
            return Optional.empty();
        }
        Set<String> filters = filters(question.getOrDefault("filter", List.of()).stream());
        try {
            if (!day.isEmpty()) {
                return Optional.of(new Asked(indicator, unit, null, day(day), filters));
            }
            Period days = Period.parse(period);
            return Optional.of(new Asked(indicator, unit, days.first(), days.last(), filters));
        } catch (java.time.DateTimeException | Refused unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String typed) {
        return typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed);
    }

    private static String one(MultiValueMap<String, String> question, String name) {
        String value = question.getFirst(name);
        return value == null
                ? ""
                : UriUtils.decode(value, StandardCharsets.UTF_8).strip();
    }

    private static Set<String> filters(Stream<String> stated) {
        return stated.filter(Objects::nonNull)
                .map(filter -> UriUtils.decode(filter, StandardCharsets.UTF_8))
                .filter(filter -> filter.contains(":"))
                .flatMap(filter -> Stream.of(
                                filter.substring(filter.indexOf(':') + 1).split(","))
                        .map(value -> filter.substring(0, filter.indexOf(':') + 1) + value))
                .collect(Collectors.toUnmodifiableSet());
    }
}
