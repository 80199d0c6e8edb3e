package vn.caunoi.indicator.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.indicator.page.Standpoint;

/** The address of the overview of a unit at the time of which a page speaks. */
final class OverviewAddress {

    static final String PAGE = "/tong-quan";
    static final String TREND = PAGE + "/xu-huong";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private OverviewAddress() {}

    /** Another unit seen at the same time. */
    static String of(String unit, Standpoint standpoint) {
        return address(PAGE, unit, standpoint.year(), standpoint.wholeYear() ? null : standpoint.last());
    }

    static String trend(Standpoint standpoint) {
        return address(
                TREND, standpoint.unit().code(), standpoint.year(), standpoint.wholeYear() ? null : standpoint.last());
    }

    /** Until {@code asOf}, or until the end of the year where that is null. */
    private static String address(String page, String unit, int year, @Nullable LocalDate asOf) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(page).queryParam("unit", "{unit}").queryParam("year", year);
        if (asOf != null) {
            address.queryParam("asOf", DAY.format(asOf));
        }
        return address.encode().buildAndExpand(unit).toUriString();
    }
}
