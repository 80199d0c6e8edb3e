package vn.caunoi.indicator.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.answering.FigureRows;
import vn.caunoi.indicator.counting.Counting.RawRow;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Opens differences from the ledger: both figures on one snapshot, in the name of their reader. */
@Component
class LedgerDifferences implements Differences {

    private final Transactions transactions;
    private final Figures figures;
    private final Gathering gathering;
    private final HolderNames names;
    private final FigureRows rows;

    LedgerDifferences(
            Transactions transactions, Figures figures, Gathering gathering, HolderNames names, FigureRows rows) {
        this.transactions = transactions;
        this.figures = figures;
        this.gathering = gathering;
        this.names = names;
        this.rows = rows;
    }

    @Override
    public Explained between(Scope scope, Question from, Question to) {
        return transactions.reading(scope.actor(), () -> {
            requireOneIndicator(from, to);
            Figure before = figures.answer(scope, from.at(from.when()));
            Figure after = figures.answer(scope, to.at(to.when()));
            return new Explained(
                    before,
                    after,
                    before.value() == null || after.value() == null
                            ? null
                            : after.value().subtract(before.value()),
                    opened(from, to, before, after));
        });
    }

    private static void requireOneIndicator(Question from, Question to) {
        if (!from.indicator().code().equals(to.indicator().code())) {
            throw new Refused(Refusal.of(
                    "indicator.refusal.other-indicator",
                    from.indicator().code(),
                    to.indicator().code()));
        }
    }

    private List<Opened> opened(Question from, Question to, Figure before, Figure after) {
        Indicator.@Nullable Ratio ratio = from.indicator().ratio();
        return ratio == null
                ? List.of(opening(from, to).opened(from.indicator(), before.value(), after.value()))
                : List.of(
                        part(from, to, ratio.numerator(), before, after, Figure.Fraction::numerator),
                        part(from, to, ratio.denominator(), before, after, Figure.Fraction::denominator));
    }

    private Opened part(
            Question from,
            Question to,
            Indicator part,
            Figure before,
            Figure after,
            Function<Figure.Fraction, BigDecimal> number) {
        return opening(from.of(part), to.of(part))
                .opened(part, value(before.fraction(), number), value(after.fraction(), number));
    }

    private static @Nullable BigDecimal value(
            Figure.@Nullable Fraction fraction, Function<Figure.Fraction, BigDecimal> number) {
        return fraction == null ? null : number.apply(fraction);
    }

    private Opening opening(Question from, Question to) {
        List<Fact> facts = gathering.facts(from, to);
        return new Opening(
                facts,
                names.of(facts.stream().map(Fact::holder).toList(), to.when().last(), pin(from, to)));
    }

    /** Up to which posting names are known. */
    private static long pin(Question from, Question to) {
        return Math.max(from.pin(), to.pin());
    }

    @Override
    public Figures.Rows rows(Scope scope, Question from, Question to, Only only, int page) {
        return transactions.reading(scope.actor(), () -> {
            requireOneIndicator(from, to);
            figures.answer(scope, from.at(from.when()));
            figures.answer(scope, to.at(to.when()));
            Indicator.@Nullable Ratio ratio = from.indicator().ratio();
            return ratio == null
                    ? page(scope, from, to, only, page)
                    : page(scope, from.of(ratio.numerator()), to.of(ratio.numerator()), only, page);
        });
    }

    private Figures.Rows page(Scope scope, Question from, Question to, Only only, int page) {
        Opening opening = opening(from, to);
        List<Fact> wanted = opening.facts().stream()
                .filter(fact -> only.kind() == null || only.kind().equals(fact.partKey()))
                .filter(fact -> only.unit() == null
                        || only.unit().equals(opening.name(fact).code()))
                .toList();
        int offset = FigureRows.offset(page);
        List<Fact> shown = wanted.stream().skip(offset).limit(FigureRows.PAGE).toList();
        List<FigureRow> told = from.indicator().source() == Indicator.Source.RECORDS
                ? rows.told(scope, raw(shown, wanted.size()), pin(from, to), offset)
                        .rows()
                : rows.observations(
                        from.indicator(), shown.stream().map(Fact::entry).toList());
        return new Figures.Rows(told, wanted.size(), Math.max(page, 1), FigureRows.PAGE);
    }

    private static List<RawRow> raw(List<Fact> shown, int total) {
        return shown.stream().map(fact -> fact.entry().row(fact.kind(), total)).toList();
    }
}
