package vn.caunoi.membership.page.number;

import java.util.Arrays;
import java.util.Optional;

/** What a comparison of two records finds, as the form offers it. */
enum Verdict {
    CUNG_NGUOI,
    KHAC_NGUOI;

    static Verdict of(boolean same) {
        return same ? CUNG_NGUOI : KHAC_NGUOI;
    }

    static Optional<Verdict> read(String typed) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(typed))
                .findFirst();
    }

    boolean same() {
        return this == CUNG_NGUOI;
    }
}
