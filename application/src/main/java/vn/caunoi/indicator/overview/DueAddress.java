package vn.caunoi.indicator.overview;

import org.springframework.web.util.UriComponentsBuilder;

/** The address of everything that is late or near in a unit. */
final class DueAddress {

    static final String PAGE = "/viec-can-lam";

    private DueAddress() {}

    static String of(String unit) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam("unit", "{unit}")
                .encode()
                .buildAndExpand(unit)
                .toUriString();
    }
}
