package vn.caunoi.worlds.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.paper.PaperReference;

/** Zones in two groups, and enterprises which change owner, size, place and state. */
final class Registers {

    static final List<String> GROUPS = List.of("G1", "G2");
    static final List<String> ZONES = List.of("Z1", "Z2", "Z3", "Z4", "Z5");
    private static final List<String> SIZES = List.of("NHO", "VUA", "LON");
    private final Dice dice;
    private final List<String> enterprises = new ArrayList<>();

    Registers(Dice dice) {
        this.dice = dice;
    }

    List<String> enterprises() {
        return enterprises;
    }

    /** Zones stand from the beginning; some change to the other group, one ends. */
    List<Bundle> zones() {
        List<Bundle> told = new ArrayList<>();
        for (String zone : ZONES) {
            String group = dice.percent(70) ? "G1" : "G2";
            told.add(zone(ZoneEntry.standing(zone, "Khu " + zone, group, dice.of(ZoneKind.values()))));
            if (dice.percent(40)) {
                LocalDate day = dice.day(LocalDate.of(2013, 1, 1), LocalDate.of(2020, 1, 1));
                LocalDate until = dice.percent(20) ? day.plusYears(1) : null;
                told.add(zone(new ZoneEntry(
                        zone,
                        day,
                        until,
                        "Khu mới " + zone,
                        group.equals("G1") ? "G2" : "G1",
                        null,
                        BigDecimal.TEN,
                        null,
                        paper(day))));
            }
        }
        told.add(zone(ZoneEntry.standing("Z0", "Khu giữ nhóm", "G1", null)));
        return told;
    }

    private static Bundle zone(ZoneEntry entry) {
        return new Bundle(entry.effectiveOn(), List.of(new Item.OfZone(entry)));
    }

    List<Bundle> enterprises(int count) {
        List<Bundle> told = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String code = "E%02d".formatted(i);
            enterprises.add(code);
            LocalDate day = dice.day(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 12, 31));
            for (int n = dice.between(1, 4); n > 0; n--) {
                told.add(new Bundle(day, List.of(new Item.OfEnterprise(state(code, day, n == 1)))));
                day = day.plusDays(dice.between(60, 900));
            }
        }
        return told;
    }

    private EnterpriseEntry state(String code, LocalDate day, boolean last) {
        @Nullable LocalDate until = last && dice.percent(15) ? day.plusDays(dice.between(100, 1500)) : null;
        return new EnterpriseEntry(
                code,
                day,
                until,
                "Công ty " + code,
                null,
                dice.of(OwnerType.values()),
                dice.maybe(80, dice.any(SIZES)),
                dice.maybe(85, dice.any(ZONES)),
                dice.percent(75) ? OperatingStatus.HOAT_DONG : dice.of(OperatingStatus.values()),
                null,
                paper(day));
    }

    private @Nullable PaperReference paper(LocalDate day) {
        return dice.maybe(50, new PaperReference("QD-" + dice.between(1, 40), day));
    }
}
