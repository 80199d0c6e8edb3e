package vn.caunoi.report.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.report.Drafts;

/** The addresses of a report that is written from the records: its page and its files. */
record DraftAddress(
        String template,
        String unit,
        String period,
        @Nullable LocalDate cutOff) {

    static final String PAGE = "/bao-cao";
    static final String FILE = "/bao-cao/tai";

    Drafts.Asked asked() {
        return new Drafts.Asked(template, unit, period, cutOff);
    }

    String page() {
        return address(PAGE, null);
    }

    String file(String format) {
        return address(FILE, format);
    }

    private String address(String path, @Nullable String format) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("mau", "{template}")
                .queryParam("unit", "{unit}")
                .queryParam("ky", "{period}");
        if (cutOff != null) {
            address.queryParam("chot", cutOff);
        }
        if (format != null) {
            address.queryParam("dang", format);
        }
        return address.encode().buildAndExpand(template, unit, period).toUriString();
    }
}
