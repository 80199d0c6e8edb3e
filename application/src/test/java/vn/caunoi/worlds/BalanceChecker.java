package vn.caunoi.worlds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Balances.LineOf;
import vn.caunoi.indicator.Balances.Of;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.shared.Period;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.making.World;
import vn.caunoi.worlds.recount.Asked;
import vn.caunoi.worlds.recount.Recount;

/** Draws balances of random units and periods, and holds their ends against the recounted stocks. */
final class BalanceChecker {

    private final World world;
    private final Balances balances;
    private final Subjects subjects;
    private final Scope scope;
    private final Recount recount;
    private final Dice dice;
    private int lines;

    BalanceChecker(Ground ground) {
        this.world = ground.world();
        this.balances = ground.house().bean(Balances.class);
        this.subjects = ground.house().bean(Subjects.class);
        this.scope = ground.house().scope();
        this.recount = new Recount(ground.house().owner());
        this.dice = new Dice(world.head() + world.entries());
    }

    /** How many lines all balances had. */
    int lines() {
        return lines;
    }

    List<String> checkOne() {
        Line line = dice.of(Line.values());
        List<String> units = Objects.requireNonNull(world.units().get(line));
        String code = dice.percent(40) ? units.getFirst() : dice.any(units);
        LocalDate first = dice.day(LocalDate.of(2011, 12, 1), LocalDate.of(2021, 6, 1));
        Period period = Period.days(first, first.plusDays(dice.between(0, 1200)));
        long pin = dice.percent(60) ? world.head() : dice.between(1, (int) world.head());
        Subject.OfUnit unit = (Subject.OfUnit) subjects.find(scope, code).orElseThrow();
        Balances.Both both = balances.of(scope, unit, period, pin);
        List<String> differences = new ArrayList<>();
        String codes = line.name().toLowerCase(Locale.ROOT);
        differences.addAll(check(codes + ".units", code, period, pin, both.units()));
        differences.addAll(check(codes + ".members", code, period, pin, both.members()));
        differences.addAll(opened(new LineOf(unit, period, Of.UNITS, "", pin), both.units()));
        differences.addAll(opened(new LineOf(unit, period, Of.MEMBERS, "", pin), both.members()));
        return differences;
    }

    private List<String> check(String indicator, String unit, Period period, long pin, Balance balance) {
        lines += balance.lines().size();
        List<String> differences = new ArrayList<>();
        String where = indicator + " " + unit + " " + period + " at " + pin + " " + balance + ": ";
        if (!balance.closes()) {
            differences.add(where + "does not close");
        }
        if (balance.lines().stream().anyMatch(line -> line.value() == 0)) {
            differences.add(where + "has an empty line");
        }
        if (stock(indicator, unit, period.first().minusDays(1), pin) != balance.opening()) {
            differences.add(where + "opening differs");
        }
        if (stock(indicator, unit, period.last(), pin) != balance.closing()) {
            differences.add(where + "closing differs");
        }
        return differences;
    }

    /** Every line opens into entries whose signed sum it is. */
    private List<String> opened(LineOf whole, Balance balance) {
        List<String> differences = new ArrayList<>();
        for (Balance.Line line : balance.lines()) {
            LineOf one = new LineOf(whole.unit(), whole.period(), whole.of(), line.kind(), whole.pin());
            BigDecimal sum = BigDecimal.ZERO;
            int read = 0;
            int page = 1;
            Figures.Rows rows = balances.rows(scope, one, page);
            while (!rows.rows().isEmpty()) {
                read += rows.rows().size();
                sum = rows.rows().stream().map(FigureRow::contribution).reduce(sum, BigDecimal::add);
                rows = balances.rows(scope, one, ++page);
            }
            if (sum.compareTo(BigDecimal.valueOf(line.value())) != 0) {
                differences.add(one + " is " + line.value() + " but its " + read + " rows add up to " + sum);
            }
        }
        return differences;
    }

    private long stock(String indicator, String unit, LocalDate day, long pin) {
        BigDecimal whole = recount.count(new Asked(indicator, unit, null, day, null, null, Set.of(), pin))
                .whole();
        return Objects.requireNonNull(whole).longValueExact();
    }
}
