package vn.caunoi.indicator.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.indicator.When;

/** The address of the overview of a unit at the time of which a page speaks. */
final class OverviewAddress {

    static final String PAGE = "/tong-quan";

    private OverviewAddress() {}

    static String of(String unit, When when) {
        LocalDate last = when.last();
        boolean endsTheYear = last.plusDays(1).getDayOfYear() == 1;
        return of(unit, last.getYear(), endsTheYear ? null : last);
    }

    /** Until {@code asOf}, or until the end of the year where that is null. */
    static String of(String unit, int year, @Nullable LocalDate asOf) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(PAGE).queryParam("unit", "{unit}").queryParam("year", year);
        if (asOf != null) {
            address.queryParam("asOf", asOf);
        }
        return address.encode().buildAndExpand(unit).toUriString();
    }
}
