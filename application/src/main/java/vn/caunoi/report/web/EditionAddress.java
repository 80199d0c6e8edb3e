package vn.caunoi.report.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.report.file.ReportWriter;

/** The addresses of the reports that are kept. */
final class EditionAddress {

    static final String LIST = DraftAddress.PAGE + "/danh-sach";
    static final String BEGIN = DraftAddress.PAGE + "/lap";
    static final String ONE = DraftAddress.PAGE + "/{id:\\d{1,18}}";
    static final String STEP = ONE + "/{viec:trinh-ky|rut-lai|tra-lai|duyet|gui|nhan|gui-tra}";
    static final String CORRECT = ONE + "/ban-moi";
    static final String FILE = ONE + "/tai";
    static final String PASSAGE = ONE + "/sua";
    static final String QUOTATION = ONE + "/so-da-in";
    static final String NOW = ONE + "/hien-nay";

    static final String CHECKS = ONE + "/kiem-tra";

    /** Which part of the plan is written. */
    static final String PART = "phan";
    /** Which place of the part is quoted. */
    static final String PLACE = "cho";

    private EditionAddress() {}

    static String one(long id) {
        return DraftAddress.PAGE + "/" + id;
    }

    static String now(long id) {
        return one(id) + "/hien-nay";
    }

    static String checks(long id) {
        return one(id) + "/kiem-tra";
    }

    static String file(long id, String format) {
        return one(id) + "/tai?dang=" + format;
    }

    /** The paper that left the house with a deed. */
    static String paper(long id, int deed) {
        return file(id, ReportWriter.MAIN) + "&lan=" + deed;
    }

    static String passage(long id, String part) {
        return UriComponentsBuilder.fromPath(one(id) + "/sua")
                .queryParam(PART, "{part}")
                .encode()
                .buildAndExpand(part)
                .toUriString();
    }

    static String quotation(long id, String part, String place) {
        return UriComponentsBuilder.fromPath(one(id) + "/so-da-in")
                .queryParam(PART, "{part}")
                .queryParam(PLACE, "{place}")
                .encode()
                .buildAndExpand(part, place)
                .toUriString();
    }
}
