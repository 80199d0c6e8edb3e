package vn.caunoi.worlds.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Qualifier;

/** What owners of all kinds observed and declared: years whole or in parts, some with a gap, stocks now and then. */
final class Reports {

    private static final List<String> FLOWS =
            List.of("enterprise.revenue", "enterprise.export", "enterprise.budget", "investment.attracted");
    private static final List<String> STOCKS = List.of("labour.count", "social.housing.places");

    private final Dice dice;
    private final List<Bundle> told = new ArrayList<>();

    Reports(Dice dice) {
        this.dice = dice;
    }

    List<Bundle> tell(List<String> enterprises) {
        for (String indicator : FLOWS) {
            Registers.GROUPS.stream().map(ObservationOwner::group).forEach(group -> years(indicator, group, 70));
            Registers.ZONES.stream().map(ObservationOwner::zone).forEach(zone -> years(indicator, zone, 85));
            enterprises.stream()
                    .filter(any -> dice.percent(30))
                    .map(ObservationOwner::enterprise)
                    .forEach(enterprise -> years(indicator, enterprise, 60));
        }
        for (String indicator : STOCKS) {
            stocks(indicator, ObservationOwner.group(dice.any(Registers.GROUPS)));
            Registers.ZONES.stream()
                    .filter(any -> dice.percent(60))
                    .map(ObservationOwner::zone)
                    .forEach(zone -> stocks(indicator, zone));
            enterprises.stream()
                    .filter(any -> dice.percent(60))
                    .map(ObservationOwner::enterprise)
                    .forEach(enterprise -> stocks(indicator, enterprise));
        }
        return told;
    }

    /** What a Party root declares. */
    List<Bundle> tell(String root) {
        years("cadre.placed", ObservationOwner.unit(root), 90);
        stocks("congress.delegates", ObservationOwner.unit(root));
        return told;
    }

    private void years(String indicator, ObservationOwner owner, int chance) {
        for (int year = 2013; year <= 2020; year++) {
            if (dice.percent(chance)) {
                for (Period part : parts(year)) {
                    report(Observation.during(indicator, owner, part, value(indicator)), part.last());
                }
            }
        }
    }

    private List<Period> parts(int year) {
        List<Period> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.add(Period.quarter(year, quarter));
        }
        return switch (dice.between(1, 8)) {
            case 1 -> quarters;
            case 2 -> quarters.subList(0, 3);
            case 3 -> List.of(Period.sixMonths(year), quarters.get(2), quarters.get(3));
            case 4 -> List.of(Period.nineMonths(year), quarters.get(3));
            case 5 -> List.of(Period.year(year), quarters.get(0), quarters.get(1), quarters.get(2), quarters.get(3));
            case 6 -> List.of(Period.sixMonths(year), quarters.get(0), quarters.get(1), Period.month(year, 7));
            default -> List.of(Period.year(year));
        };
    }

    private void stocks(String indicator, ObservationOwner owner) {
        LocalDate day = dice.day(LocalDate.of(2012, 6, 1), LocalDate.of(2014, 1, 1));
        while (day.isBefore(LocalDate.of(2021, 1, 1))) {
            report(Observation.on(indicator, owner, day, value(indicator)), day);
            day = day.plusDays(dice.between(200, 1100));
        }
    }

    /** Money has a fraction now and then; what is counted has none. */
    private BigDecimal value(String indicator) {
        int decimals = dice.percent(50) && FLOWS.contains(indicator) ? 2 : 0;
        return BigDecimal.valueOf(dice.between(100, 900_000), decimals);
    }

    private void report(Observation observation, LocalDate on) {
        Observation qualified = observation.qualified(dice.of(Qualifier.values()));
        PaperReference paper = new PaperReference("BC-" + dice.between(1, 99), on);
        told.add(
                new Bundle(on, List.of(new Item.OfReport(on, dice.percent(30) ? qualified.citing(paper) : qualified))));
    }
}
