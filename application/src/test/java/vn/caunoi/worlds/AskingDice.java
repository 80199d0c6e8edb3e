package vn.caunoi.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.shared.Period;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.making.World;

/** Throws questions about one world: every form of day and period, breakdowns, filters and pins. */
final class AskingDice {

    private static final Map<Dimension, List<String>> KEYS = Map.of(
            Dimension.ENTERPRISE_TYPE, List.of("FDI_100", "LIEN_DOANH", "TU_NHAN", "NHA_NUOC", "KHAC", "HOP_TAC_XA"),
            Dimension.ENTERPRISE_SIZE, List.of("NHO", "VUA", "LON"),
            Dimension.SECTOR, List.of("NGOAI_KHU_VUC_NHA_NUOC", "NHA_NUOC", "CO_QUAN"),
            Dimension.UNIT_KIND,
                    List.of("GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "CELL", "UNION_GRASSROOTS", "YOUTH_GRASSROOTS", "WOMEN_GRASSROOTS"),
            Dimension.SEX, List.of("NAM", "NU"),
            Dimension.OCCUPATION, List.of("CHU_DN", "QUAN_LY", "CONG_NHAN_TRUC_TIEP", "GIAN_TIEP", "KHAC"),
            Dimension.AGE_BAND, List.of("DUOI_18", "18_30", "31_40", "41_50", "51_60", "TREN_60"),
            Dimension.YEAR, List.of("2013", "2014", "2015", "2016", "2017", "2018", "2019"),
            Dimension.NAMED, List.of("true", "false"));

    private final Dice dice;
    private final World world;

    AskingDice(long seed, World world) {
        this.dice = new Dice(seed);
        this.world = world;
    }

    Asking about(Indicator indicator) {
        String subject = subject(indicator);
        @Nullable Dimension by = indicator.breakdowns().isEmpty() || dice.percent(35) ? null : dice.any(sorted(indicator));
        @Nullable Dimension filterBy = indicator.breakdowns().isEmpty() || dice.percent(75) ? null : dice.any(sorted(indicator));
        Set<String> filter = filterBy == null ? Set.of() : filter(indicator, filterBy);
        long pin = dice.percent(60) ? world.head() : dice.between((int) world.head() / 3, (int) world.head());
        String byCode = by == null ? null : by.code();
        String filterCode = filterBy == null ? null : filterBy.code();
        boolean flow = !indicator.way().isStock();
        List<String> terms = world.terms().getOrDefault(subject, List.of());
        if (!terms.isEmpty() && dice.percent(25)) {
            String term = dice.any(terms);
            return new Asking(
                    indicator.code(), subject, null, null, "NK:" + term, term, byCode, filterCode, filter, pin);
        }
        if (flow || dice.percent(35)) {
            Period period = period(flow);
            return new Asking(
                    indicator.code(), subject, period.first(), period.last(), period.text(), null, byCode, filterCode, filter, pin);
        }
        LocalDate day = day(2013);
        return new Asking(indicator.code(), subject, null, day, day.toString(), null, byCode, filterCode, filter, pin);
    }

    private static List<Dimension> sorted(Indicator indicator) {
        return indicator.breakdowns().stream().sorted().toList();
    }

    private LocalDate day(int firstYear) {
        return dice.day(LocalDate.of(firstYear, 1, 1), LocalDate.of(2022, 6, 30));
    }

    private String subject(Indicator indicator) {
        if (indicator.line() == null) {
            return dice.percent(55) ? dice.any(world.groups()) : dice.any(world.zones());
        }
        List<String> units = world.units().get(indicator.line());
        int chance = dice.between(1, 100);
        if (indicator.source() == Indicator.Source.RECORDS && chance > 84) {
            return chance > 92 ? dice.any(world.groups()) : dice.any(world.zones());
        }
        return chance < 60 ? units.getFirst() : dice.any(units);
    }

    private Set<String> filter(Indicator indicator, Dimension dimension) {
        List<String> keys =
                switch (dimension) {
                    case ZONE -> world.zones();
                    case CHILD -> indicator.line() == null ? List.of() : world.units().get(indicator.line());
                    default -> KEYS.getOrDefault(dimension, List.of());
                };
        Set<String> filter = new TreeSet<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            filter.add(keys.isEmpty() || dice.percent(12) ? "UNCLASSIFIED" : dice.any(keys));
        }
        return filter;
    }

    private Period period(boolean flow) {
        int year = dice.between(2013, 2021);
        List<Period> forms = new ArrayList<>(List.of(
                Period.year(year),
                Period.sixMonths(year),
                Period.nineMonths(year),
                Period.years(year - dice.between(0, 2), Math.min(2021, year + dice.between(1, 4)))));
        if (!flow || dice.percent(30)) {
            forms.add(Period.quarter(year, dice.between(1, 4)));
            forms.add(Period.month(year, dice.between(1, 12)));
        }
        LocalDate first = day(2012);
        forms.add(Period.days(first, first.plusDays(dice.between(0, 1500))));
        return dice.any(forms);
    }
}
