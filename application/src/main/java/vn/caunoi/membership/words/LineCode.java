package vn.caunoi.membership.words;

import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.access.Line;

/** The four lines as addresses and the exchange workbook write them, with the figure that counts their members. */
public enum LineCode {
    DANG(Line.PARTY, "party.members"),
    CONG_DOAN(Line.UNION, "union.members"),
    DOAN_TN(Line.YOUTH, "youth.members"),
    PHU_NU(Line.WOMEN, "women.members");

    private final Line line;
    private final String indicator;

    LineCode(Line line, String indicator) {
        this.line = line;
        this.indicator = indicator;
    }

    public Line line() {
        return line;
    }

    public String indicator() {
        return indicator;
    }

    public static LineCode of(Line line) {
        return Arrays.stream(values())
                .filter(code -> code.line == line)
                .findFirst()
                .orElseThrow();
    }

    public static Optional<LineCode> read(String typed) {
        return Line.read(typed.strip()).map(LineCode::of);
    }
}
