package vn.caunoi.indicator.web;

import java.util.Locale;
import vn.caunoi.access.Line;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Lines in the words of the workbook (DANG, CONG_DOAN, DOAN_TN, PHU_NU) or in English. */
final class LineText {

    private LineText() {}

    static Line of(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "DANG", "PARTY" -> Line.PARTY;
            case "CONG_DOAN", "UNION" -> Line.UNION;
            case "DOAN_TN", "YOUTH" -> Line.YOUTH;
            case "PHU_NU", "WOMEN" -> Line.WOMEN;
            default -> throw new Refused(Refusal.of("indicator.refusal.unknown-line", text));
        };
    }
}
