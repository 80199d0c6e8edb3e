package vn.caunoi.membership.words;

import java.time.LocalDate;
import vn.caunoi.shell.Text;

/**
 * The regulation on carrying out the Party Charter that was in force on a day. What it says of ages and of the time limits of
 * admission and recognition did not change from one to the next; a warning cites the one of its day.
 */
public enum PartyRegulation {
    QD_45(LocalDate.of(2011, 11, 1)),
    QD_29(LocalDate.of(2016, 7, 25)),
    QD_24(LocalDate.of(2021, 7, 30)),
    QD_232(LocalDate.of(2025, 1, 20)),
    QD_294(LocalDate.of(2025, 7, 1));

    private final LocalDate from;

    PartyRegulation(LocalDate from) {
        this.from = from;
    }

    public static PartyRegulation on(LocalDate day) {
        PartyRegulation found = QD_45;
        for (PartyRegulation each : values()) {
            if (!day.isBefore(each.from)) {
                found = each;
            }
        }
        return found;
    }

    public static String cited(LocalDate day, Text text) {
        return text.t("membership.regulation." + on(day));
    }
}
