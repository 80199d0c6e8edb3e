package vn.caunoi.indicator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of the page that opens a figure: what every number on a page leads to. The parameters are those of
 * {@code /api/v1/figures}.
 *
 * @param knownAt as it was asked, null for what is known now
 */
public record FigureAddress(
        String indicator,
        String unit,
        When when,
        @Nullable Dimension by,
        Map<Dimension, Set<String>> filters,
        @Nullable String knownAt) {

    public static final String PAGE = "/chi-so";
    /** The page between two figures. */
    public static final String DIFFERENCE = PAGE + "/chenh-lech";

    private static final String API = "/api/v1/figures";

    public FigureAddress {
        filters = Map.copyOf(filters);
    }

    public static FigureAddress of(String indicator, String unit, When when) {
        return new FigureAddress(indicator, unit, when, null, Map.of(), null);
    }

    public static FigureAddress of(Question question, @Nullable String knownAt) {
        return new FigureAddress(
                question.indicator().code(),
                question.subject().code(),
                question.when(),
                question.by(),
                question.filters(),
                knownAt);
    }

    /** Of another indicator, without what the other one may not have. */
    public FigureAddress of(Indicator other) {
        return new FigureAddress(other.code(), unit, when, null, Map.of(), knownAt);
    }

    /** Of a part of a ratio, for the same unit, time and filters. */
    public FigureAddress part(Indicator part) {
        return new FigureAddress(part.code(), unit, when, null, filters, knownAt);
    }

    public FigureAddress of(String otherUnit) {
        return new FigureAddress(indicator, otherUnit, when, by, filters, knownAt);
    }

    public FigureAddress at(When other) {
        return new FigureAddress(indicator, unit, other, by, filters, knownAt);
    }

    public FigureAddress by(@Nullable Dimension dimension) {
        return new FigureAddress(indicator, unit, when, dimension, filters, knownAt);
    }

    /** Only what has this key in a dimension, in the place of what was kept of that dimension before. */
    public FigureAddress only(Dimension dimension, String key) {
        Stream<Map.Entry<Dimension, Set<String>>> others =
                filters.entrySet().stream().filter(entry -> entry.getKey() != dimension);
        return filtered(Stream.concat(others, Stream.of(Map.entry(dimension, Set.of(key)))));
    }

    public FigureAddress without(Dimension dimension) {
        return filtered(filters.entrySet().stream().filter(entry -> entry.getKey() != dimension));
    }

    private FigureAddress filtered(Stream<Map.Entry<Dimension, Set<String>>> kept) {
        return new FigureAddress(
                indicator,
                unit,
                when,
                by,
                kept.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                knownAt);
    }

    /** Ready for a link. */
    public String path() {
        return path(PAGE);
    }

    /** The same question where machines ask it. */
    public String apiPath() {
        return path(API);
    }

    /** The entries behind it, where machines ask for them. */
    public String rowsPath() {
        return path(API + "/rows");
    }

    /** Why the other figure is not this one: the page that opens the difference. Both are of one indicator and filter. */
    public String differenceTo(FigureAddress other) {
        StringBuilder address = new StringBuilder(by(null).path(DIFFERENCE));
        if (!other.unit.equals(unit)) {
            address.append("&unit2=").append(encoded(other.unit));
        }
        if (!other.when.equals(when)) {
            address.append(other.when instanceof When.AsOf ? "&asOf2=" : "&period2=")
                    .append(encoded(other.whenText()));
        }
        if (!Objects.equals(other.knownAt, knownAt)) {
            address.append("&knownAt2=").append(other.knownAt == null ? "" : encoded(other.knownAt));
        }
        return address.toString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private String path(String door) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(door)
                .queryParam("indicator", "{indicator}")
                .queryParam("unit", "{unit}")
                .queryParam(when instanceof When.AsOf ? "asOf" : "period", "{when}");
        Stream.Builder<Object> values =
                Stream.builder().add(indicator).add(unit).add(whenText());
        if (by != null) {
            address.queryParam("by", "{by}");
            values.add(by.code());
        }
        for (String filter : filterTexts()) {
            address.queryParam("filter", "{filter}");
            values.add(filter);
        }
        if (knownAt != null) {
            address.queryParam("knownAt", "{knownAt}");
            values.add(knownAt);
        }
        return address.encode().buildAndExpand(values.build().toArray()).toUriString();
    }

    private String whenText() {
        return switch (when) {
            case When.AsOf asOf -> asOf.day().toString();
            case When.During during -> during.period().text();
        };
    }

    /** The filters in a fixed order, each as {@code DIM:V1,V2}. */
    public List<String> filterTexts() {
        return filters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(filter -> filter.getKey().code() + ":"
                        + filter.getValue().stream().sorted().collect(Collectors.joining(",")))
                .toList();
    }
}
