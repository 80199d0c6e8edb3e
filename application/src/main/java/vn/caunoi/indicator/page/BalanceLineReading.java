package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Balances.LineOf;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.FigureView.Entries;
import vn.caunoi.indicator.page.FigureView.Entry;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.web.BalanceLineText;
import vn.caunoi.shell.Text;

/** Puts a line of a balance and what is behind it into words, on one snapshot. */
@Component
class BalanceLineReading {

    private final Balances balances;
    private final Catalogue catalogue;
    private final SubjectNames names;
    private final Days days;

    BalanceLineReading(Balances balances, Catalogue catalogue, SubjectNames names, Days days) {
        this.balances = balances;
        this.catalogue = catalogue;
        this.names = names;
        this.days = days;
    }

    BalanceLineView read(Scope scope, LineOf line, @Nullable String knownAt, int page, Text text) {
        return days.onOneSnapshot(scope, () -> {
            Indicator stock = stock(line);
            Question question =
                    new Question(stock, line.unit(), new When.During(line.period()), null, Map.of(), line.pin());
            Asked asked = new Asked(question, names.of(scope, question, text), knownAt, text);
            String what = text.t("indicator.balance." + line.of().name().toLowerCase(Locale.ROOT));
            String value = asked.signed(value(scope, line));
            return new BalanceLineView(
                    text.t("indicator.balance.line.title", asked.words().directed(line.kind()), what),
                    text.t(
                            "indicator.balance.line.lead",
                            asked.subject(),
                            asked.phrases().when(question.when())),
                    value,
                    stock.measure(text.language()),
                    entries(scope, asked, line, value, page),
                    movesMembers(line) ? text.t("indicator.balance.line.moved") : "");
        });
    }

    private Indicator stock(LineOf line) {
        String code = line.unit().line().name().toLowerCase(Locale.ROOT)
                + "."
                + line.of().name().toLowerCase(Locale.ROOT);
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
    }

    private BigDecimal value(Scope scope, LineOf line) {
        Balances.Both both = balances.of(scope, line.unit(), line.period(), line.pin());
        Balance balance = line.of() == Balances.Of.UNITS ? both.units() : both.members();
        return balance.lines().stream()
                .filter(each -> each.kind().equals(line.kind()))
                .map(each -> BigDecimal.valueOf(each.value()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Entries entries(Scope scope, Asked asked, LineOf line, String total, int page) {
        Figures.Rows rows = balances.rows(scope, line, page);
        Entries entries = new EntryTable(asked, scope)
                .of(
                        total,
                        rows,
                        BalanceLineText.address(BalanceLineController.PAGE, line, asked.knownAt()),
                        line.of() == Balances.Of.MEMBERS && !isCrossing(line));
        return movesMembers(line) ? openingIntoMembers(asked, entries, rows.rows()) : entries;
    }

    private static boolean isCrossing(LineOf line) {
        return Set.of("HANDED_OVER", "KIND_CHANGED")
                .contains(line.kind().substring(0, line.kind().lastIndexOf('.')));
    }

    private static boolean movesMembers(LineOf line) {
        return line.of() == Balances.Of.MEMBERS && isCrossing(line);
    }

    /** Each moved unit with the address of what it held itself on the evening before. */
    private static Entries openingIntoMembers(Asked asked, Entries entries, List<FigureRow> rows) {
        List<Entry> opening = IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Entry entry = entries.rows().get(i);
                    FigureRow row = rows.get(i);
                    String unit = row.unit();
                    return unit == null ? entry : withUnit(entry, held(asked, unit, row), row);
                })
                .toList();
        return new Entries(opening, entries.paging(), entries.total(), entries.withPersons(), entries.note());
    }

    private static String held(Asked asked, String unit, FigureRow row) {
        return asked.address()
                .of(unit)
                .at(new When.AsOf(row.effectiveOn().minusDays(1)))
                .only(Dimension.CHILD, unit)
                .path();
    }

    private static Entry withUnit(Entry entry, String path, FigureRow row) {
        return new Entry(
                entry.date(),
                entry.kind(),
                new Opened(Objects.requireNonNullElse(row.unitName(), ""), path),
                entry.person(),
                entry.contribution(),
                entry.paper(),
                entry.recorded());
    }
}
