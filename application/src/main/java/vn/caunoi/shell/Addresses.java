package vn.caunoi.shell;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the page of a record lies, known to every module so that pages lead to each other across the house. */
public final class Addresses {

    public static final String UNITS = "/to-chuc";
    public static final String MEMBERS = "/thanh-vien";
    public static final String ENTERPRISES = "/doanh-nghiep";
    public static final String ZONES = "/khu";
    public static final String ACTIVITIES = "/hoat-dong";
    public static final String TARGETS = "/chi-tieu";
    public static final String REPORTED = "/so-lieu";
    public static final String SEARCH = "/tim";

    /** The parameter for the day looked from, as dd/MM/yyyy or yyyy-MM-dd. */
    public static final String DAY = "ngay";

    /** Such as 12-QĐ/ĐU, 01/BC-BQL or 105/2026/NĐ-CP. */
    private static final Pattern PAPER_NUMBER =
            Pattern.compile("[0-9A-Z]*\\d[0-9A-Za-z.]*[-/][^\\s,;]*\\p{L}[^\\s,;.)]*");

    private Addresses() {}

    /** The plans of a unit, or of a zone, over a period as addresses write it. */
    public static String targets(String owner, boolean ofUnit, String period) {
        return UriComponentsBuilder.fromPath(TARGETS)
                .queryParam(ofUnit ? "to-chuc" : "khu", "{owner}")
                .queryParam("ky", "{period}")
                .encode()
                .buildAndExpand(owner, period)
                .toUriString();
    }

    /** The page of a unit by its code; today where no day is given. */
    public static String unit(String code, @Nullable LocalDate day) {
        return record(UNITS, code, day);
    }

    /** Who sees a unit today, and by which right. */
    public static String readers(String unit) {
        return unit(unit, null) + "/ai-xem-duoc";
    }

    public static String enterprise(String code, @Nullable LocalDate day) {
        return record(ENTERPRISES, code, day);
    }

    public static String zone(String code, @Nullable LocalDate day) {
        return record(ZONES, code, day);
    }

    /** The page of a person by the number of the record: an address never holds a name. */
    public static String person(long number) {
        return MEMBERS + "/" + number;
    }

    /** The page of one entry about members. */
    public static String movement(long entry) {
        return MEMBERS + "/but-toan/" + entry;
    }

    /** The page of an activity, by the number of its entry. */
    public static String activity(long entry) {
        return ACTIVITIES + "/" + entry;
    }

    /** Where the search says what a paper did, found in the words that cite it by its number; null where they name none. */
    public static @Nullable String paper(String cited) {
        Matcher number = PAPER_NUMBER.matcher(cited);
        return number.find()
                ? UriComponentsBuilder.fromPath(SEARCH)
                        .queryParam("q", "{number}")
                        .encode()
                        .buildAndExpand(number.group())
                        .toUriString()
                : null;
    }

    private static String record(String register, String code, @Nullable LocalDate day) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(register).pathSegment("{code}");
        if (day != null) {
            address.queryParam(DAY, day);
        }
        return address.encode().buildAndExpand(code).toUriString();
    }
}
