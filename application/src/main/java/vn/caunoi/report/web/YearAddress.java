package vn.caunoi.report.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.report.Rounding;

/** The addresses of a unit's year: the page and the paper. */
record YearAddress(String unit, int year, Rounding rounding) {

    static final String PAGE = "/ket-qua-nam";
    static final String PAPER = "/ket-qua-nam.docx";

    /** A year as it is written, such as 2016. */
    static Optional<Integer> year(String text) {
        return text.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Rounding rounding(@Nullable String text) {
        return "true".equals(text) ? Rounding.ROUND : Rounding.EXACT;
    }

    String page() {
        return address(PAGE);
    }

    String paper() {
        return address(PAPER);
    }

    YearAddress with(Rounding other) {
        return new YearAddress(unit, year, other);
    }

    private String address(String path) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path).queryParam("unit", "{unit}").queryParam("year", year);
        if (rounding == Rounding.ROUND) {
            address.queryParam("rounded", true);
        }
        return address.encode().buildAndExpand(unit).toUriString();
    }
}
