package vn.caunoi.indicator.overview;

import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of everything that is late or near in a unit. */
final class DueAddress {

    static final String DAY = "asOf";
    static final String PAGE = "/viec-can-lam";

    private DueAddress() {}

    /** Of a unit, on a day that has passed or today. */
    static String of(String unit, LocalDate day) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam("unit", "{unit}")
                .queryParam(DAY, day)
                .encode()
                .buildAndExpand(unit)
                .toUriString();
    }
}
