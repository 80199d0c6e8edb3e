package vn.caunoi.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
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
            Dimension.SEX, List.of("NAM", "NU"),
            Dimension.LEVEL, List.of("CO_SO", "KCN", "THANH_PHO", "TRUNG_UONG"),
            Dimension.OCCUPATION, List.of("CHU_DN", "QUAN_LY", "CONG_NHAN_TRUC_TIEP", "GIAN_TIEP", "KHAC"),
            Dimension.AGE_BAND, List.of("DUOI_18", "18_30", "31_40", "41_50", "51_60", "TREN_60"),
            Dimension.YEAR, List.of("2013", "2014", "2015", "2016", "2017", "2018", "2019"),
            Dimension.NAMED, List.of("true", "false"));

    private static final List<String> GRADES =
            List.of("XUAT_SAC", "TOT", "HOAN_THANH", "KHONG_HOAN_THANH", "CHUA_XEP_LOAI");

    private static final Map<Line, List<String>> UNIT_KINDS = Map.of(
            Line.PARTY, List.of("GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "CELL"),
            Line.UNION, List.of("UNION_GRASSROOTS", "UNION_UPPER"),
            Line.YOUTH, List.of("YOUTH_GRASSROOTS", "YOUTH_GRASSROOTS_CELL"),
            Line.WOMEN, List.of("WOMEN_GRASSROOTS", "WOMEN_UPPER"));

    private final Dice dice;
    private final World world;
    private final @Nullable Dimension preferred;
    private final int headPercent;

    AskingDice(long seed, World world) {
        this(seed, world, null, false);
    }

    /** One that mostly breaks down by the given dimension, and mostly asks for what was known in the past. */
    AskingDice(long seed, World world, @Nullable Dimension preferred, boolean past) {
        this.dice = new Dice(seed);
        this.world = world;
        this.preferred = preferred;
        this.headPercent = past ? 10 : 70;
    }

    Asking about(Indicator indicator) {
        String subject = subject(indicator);
        Dimension by = breakdown(indicator);
        @Nullable
        Dimension filterBy =
                filterable(indicator).isEmpty() || dice.percent(84) ? null : dice.any(filterable(indicator));
        Set<String> filter = filterBy == null ? Set.of() : filter(indicator, filterBy);
        long pin = dice.percent(headPercent) ? world.head() : dice.between((int) world.head() / 2, (int) world.head());
        String byCode = by == null ? null : by.code();
        String filterCode = filterBy == null ? null : filterBy.code();
        boolean flow = !indicator.way().isStock();
        List<String> terms = world.terms().getOrDefault(subject, List.of());
        if (!terms.isEmpty() && dice.percent(indicator.source() == Indicator.Source.RECORDS ? 25 : 8)) {
            String term = dice.any(terms);
            return new Asking(
                    indicator.code(), subject, null, null, "NK:" + term, term, byCode, filterCode, filter, pin);
        }
        if (flow || dice.percent(35)) {
            Period period = period(indicator);
            return new Asking(
                    indicator.code(),
                    subject,
                    period.first(),
                    period.last(),
                    period.text(),
                    null,
                    byCode,
                    filterCode,
                    filter,
                    pin);
        }
        LocalDate day = day(indicator, 2013);
        return new Asking(indicator.code(), subject, null, day, day.toString(), null, byCode, filterCode, filter, pin);
    }

    private @Nullable Dimension breakdown(Indicator indicator) {
        if (preferred != null && indicator.breakdowns().contains(preferred) && dice.percent(70)) {
            return preferred;
        }
        return indicator.breakdowns().isEmpty() || dice.percent(28) ? null : dice.any(sorted(indicator));
    }

    private static List<Dimension> sorted(Indicator indicator) {
        return indicator.breakdowns().stream().sorted().toList();
    }

    /** Reports are not filtered by year: their period says the year. */
    private static List<Dimension> filterable(Indicator indicator) {
        return sorted(indicator).stream()
                .filter(each -> indicator.source() == Indicator.Source.RECORDS || each != Dimension.YEAR)
                .toList();
    }

    private LocalDate day(Indicator indicator, int firstYear) {
        LocalDate any = dice.day(LocalDate.of(firstYear, 1, 1), LocalDate.of(2022, 6, 30));
        if (indicator.line() == null) {
            return any;
        }
        LocalDate eventful = dice.any(Objects.requireNonNull(world.days().get(indicator.line())))
                .plusDays(dice.of(-1, 0, 0, 1));
        return dice.percent(60) && eventful.getYear() >= firstYear ? eventful : any;
    }

    private String subject(Indicator indicator) {
        if (indicator.line() == null) {
            return dice.percent(55) ? dice.any(world.groups()) : dice.any(world.zones());
        }
        List<String> units = world.units().getOrDefault(indicator.line(), List.of());
        int chance = dice.between(1, 100);
        if (indicator.source() == Indicator.Source.RECORDS && chance > 92) {
            return chance > 96 ? world.groups().getFirst() : dice.any(world.zones());
        }
        return chance < 82 ? units.getFirst() : dice.any(units);
    }

    private Set<String> filter(Indicator indicator, Dimension dimension) {
        List<String> keys =
                switch (dimension) {
                    case ZONE -> world.zones();
                    case CHILD ->
                        indicator.line() == null ? List.of() : world.units().getOrDefault(indicator.line(), List.of());
                    case LEVEL -> isRating(indicator) ? GRADES : KEYS.getOrDefault(dimension, List.of());
                    case UNIT_KIND -> UNIT_KINDS.getOrDefault(indicator.line(), List.of());
                    default -> KEYS.getOrDefault(dimension, List.of());
                };
        Set<String> filter = new TreeSet<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            filter.add(keys.isEmpty() || dice.percent(12) ? "UNCLASSIFIED" : dice.any(keys));
        }
        return filter;
    }

    private static boolean isRating(Indicator indicator) {
        return indicator.code().matches(".*[.-](rated|rating.*)");
    }

    /** Flows of units are rare, so they are asked for years. */
    private Period period(Indicator indicator) {
        int year = dice.between(2013, 2020);
        List<Period> forms = new ArrayList<>(List.of(
                Period.year(year), Period.years(year - dice.between(0, 3), Math.min(2021, year + dice.between(1, 5)))));
        if (indicator.source() != Indicator.Source.RECORDS && dice.percent(65)) {
            return Period.year(year);
        }
        if (isRating(indicator) && dice.percent(25)) {
            return Period.quarter(year, dice.between(1, 4));
        }
        if (isRating(indicator) && dice.percent(80)) {
            return Period.years(dice.between(2012, 2014), dice.between(2017, 2021));
        }
        if (indicator.code().contains(".units") && dice.percent(85)) {
            return Period.years(dice.between(2012, 2015), dice.between(2017, 2021));
        }
        if (!indicator.way().isStock() || dice.percent(50)) {
            forms.add(Period.sixMonths(year));
            forms.add(Period.nineMonths(year));
        }
        if (indicator.way().isStock() || dice.percent(15)) {
            forms.add(Period.quarter(year, dice.between(1, 4)));
            forms.add(Period.month(year, dice.between(1, 12)));
        }
        LocalDate first = day(indicator, 2012);
        LocalDate last = day(indicator, 2013);
        boolean observed = indicator.source() != Indicator.Source.RECORDS;
        if (first.isBefore(last) && (!observed || dice.percent(20))) {
            forms.add(Period.days(first, last));
        }
        return dice.any(forms);
    }
}
