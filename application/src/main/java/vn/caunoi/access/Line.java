package vn.caunoi.access;

import java.util.Arrays;
import java.util.Optional;

/** The four lines of organisations; each is a wall of its own (Party, trade union, youth union, women's union). */
public enum Line {
    PARTY("DANG"),
    UNION("CONG_DOAN"),
    YOUTH("DOAN_TN"),
    WOMEN("PHU_NU");

    private final String code;

    Line(String code) {
        this.code = code;
    }

    /** As addresses and the exchange workbook write it. */
    public String code() {
        return code;
    }

    /** The line of an address; those of older addresses, which wrote {@code PARTY}, are read too. */
    public static Optional<Line> read(String written) {
        return Arrays.stream(values())
                .filter(line -> line.code.equals(written) || line.name().equals(written))
                .findFirst();
    }
}
