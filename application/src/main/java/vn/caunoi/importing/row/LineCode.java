package vn.caunoi.importing.row;

import vn.caunoi.access.Line;

/** The four lines as the workbook writes them. */
public enum LineCode {
    DANG(Line.PARTY),
    CONG_DOAN(Line.UNION),
    DOAN_TN(Line.YOUTH),
    PHU_NU(Line.WOMEN);

    private final Line line;

    LineCode(Line line) {
        this.line = line;
    }

    public Line line() {
        return line;
    }

    public static LineCode of(Line line) {
        return switch (line) {
            case PARTY -> DANG;
            case UNION -> CONG_DOAN;
            case YOUTH -> DOAN_TN;
            case WOMEN -> PHU_NU;
        };
    }
}
