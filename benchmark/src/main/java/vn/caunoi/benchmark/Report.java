package vn.caunoi.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.caunoi.access.Scope;
import vn.caunoi.benchmark.world.World;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.When;
import vn.caunoi.launch.RunningApplication;
import vn.caunoi.shared.Period;

/** The report of 60 figures through the project's own door: 12 stocks on 3 days, 12 flows in 2 periods. */
final class Report {

    private static final List<String> STOCKS = List.of(
            "party.units",
            "party.cells",
            "party.members",
            "party.members sex=NU",
            "union.units",
            "union.members",
            "union.members enterprise-type=FDI_100",
            "youth.units",
            "youth.members",
            "women.units",
            "women.members",
            "enterprise.count");

    private static final List<String> FLOWS = List.of(
            "party.units.founded",
            "party.units.ended",
            "party.members.admitted",
            "party.members.official",
            "party.members.in",
            "party.members.out",
            "union.members.joined",
            "union.members.left",
            "union.members.net",
            "youth.members.joined",
            "youth.members.left",
            "class.awareness.people");

    /** The end of the period, the same day last year, the evening before the term. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 7, 31));

    private static final List<Period> PERIODS = List.of(Period.nineMonths(2026), Period.nineMonths(2025));

    private final Figures figures;
    private final Scope scope;
    private final List<Asked> asked;

    private Report(Figures figures, Scope scope, List<Asked> asked) {
        this.figures = figures;
        this.scope = scope;
        this.asked = asked;
    }

    /** One of the sixty; {@code at} is its day or period as people write it. */
    private record Asked(String name, String at, Question question) {

        String key() {
            return name + " @ " + at;
        }
    }

    static Report over(RunningApplication application, Scope scope, long pin) {
        List<Asked> asked = new ArrayList<>();
        for (String stock : STOCKS) {
            DAYS.forEach(day -> asked.add(
                    new Asked(stock, day.toString(), question(application, scope, stock, new When.AsOf(day), pin))));
        }
        for (String flow : FLOWS) {
            PERIODS.forEach(period -> asked.add(
                    new Asked(flow, period.text(), question(application, scope, flow, new When.During(period), pin))));
        }
        return new Report(application.bean(Figures.class), scope, List.copyOf(asked));
    }

    private static Question question(RunningApplication application, Scope scope, String name, When when, long pin) {
        String[] parts = name.split("[ =]", -1);
        Indicator indicator = application.bean(Catalogue.class).find(parts[0]).orElseThrow();
        String root = indicator.line() == null ? World.ZONES : World.code(indicator.line());
        Subject subject = application.bean(Subjects.class).find(scope, root).orElseThrow();
        Map<Dimension, Set<String>> filters =
                parts.length == 1 ? Map.of() : Map.of(Dimension.of(parts[1]).orElseThrow(), Set.of(parts[2]));
        return new Question(indicator, subject, when, null, filters, pin);
    }

    int size() {
        return asked.size();
    }

    /** The numbers by what was asked. */
    Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        for (Asked each : asked) {
            BigDecimal value = figures.answer(scope, each.question()).value();
            numbers.put(each.key(), value == null ? BigDecimal.ZERO : value);
        }
        return numbers;
    }
}
