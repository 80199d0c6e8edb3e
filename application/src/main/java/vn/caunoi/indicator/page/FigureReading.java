package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.FigureView.Filter;
import vn.caunoi.indicator.page.FigureView.Headline;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Text;

/** Puts a question through the door of the figures and into words, on one snapshot. */
@Component
class FigureReading {

    private final Figures figures;
    private final SubjectNames names;
    private final ComparisonRows comparisons;
    private final BalanceTable balances;
    private final Days days;

    FigureReading(Figures figures, SubjectNames names, ComparisonRows comparisons, BalanceTable balances, Days days) {
        this.figures = figures;
        this.names = names;
        this.comparisons = comparisons;
        this.balances = balances;
        this.days = days;
    }

    /**
     * Answers on one snapshot.
     *
     * @param knownAt as it was typed
     */
    FigureView read(Scope scope, Question question, @Nullable String knownAt, int page, Text text) {
        return days.onOneSnapshot(scope, () -> {
            Figure figure = figures.answer(scope, question);
            Comparisons compared = figures.compare(scope, question);
            Asked asked = new Asked(question, names.of(scope, question, text), knownAt, text);
            return new FigureView(
                    headline(asked, figure, compared),
                    facts(asked, figure, days.known(scope, question.pin(), text)),
                    filters(asked),
                    comparisons.of(scope, asked, figure, compared),
                    new BreakdownParts(asked, figure, comparisons.planned(scope, asked, figure)).breakdown(),
                    new EntryTable(asked, scope).of(figure, figures.rows(scope, question, page)),
                    balances.of(scope, asked));
        });
    }

    private Headline headline(Asked asked, Figure figure, Comparisons compared) {
        Indicator indicator = asked.indicator();
        Phrases phrases = asked.phrases();
        boolean ended = days.today().isAfter(asked.question().when().last());
        return new Headline(
                indicator.name(asked.text().language()),
                asked.text()
                        .t(
                                "indicator.figure.lead",
                                asked.subject(),
                                phrases.when(asked.question().when())),
                phrases.quantity(figure.value(), figure.qualifier(), indicator.decimals()),
                indicator.measure(asked.text().language()),
                indicator.definition(asked.text().language()),
                phrases.achievement(compared.plan(), ended, elapsed(asked.question())),
                compared.plan() == null ? "" : phrases.againstPlan(compared.plan()));
    }

    private String when(Asked asked) {
        String words = asked.phrases().when(asked.question().when());
        return asked.question().when().last().isAfter(days.today())
                ? words + " · " + asked.text().t("indicator.when.ahead", days.today())
                : words;
    }

    /** How much of the asked days has passed; a stock does not grow with them. */
    private @Nullable BigDecimal elapsed(Question question) {
        return question.when() instanceof When.During(Period period)
                        && !question.indicator().way().isStock()
                ? Percentage.elapsed(period.first(), period.last(), days.today())
                : null;
    }

    private List<Fact> facts(Asked asked, Figure figure, String known) {
        List<Fact> facts = new ArrayList<>(divided(asked, figure));
        add(facts, asked, "scope", scope(asked));
        add(facts, asked, "when", when(asked));
        add(facts, asked, "known", known);
        add(
                facts,
                asked,
                "source",
                asked.text().t("indicator.source." + asked.indicator().source()));
        String legal = asked.indicator().legalSources().get(asked.text().language());
        if (legal != null) {
            add(facts, asked, "legal", legal);
        }
        named(facts, asked, figure);
        if (figure.coverage() != null) {
            add(
                    facts,
                    asked,
                    "coverage",
                    asked.text()
                            .t(
                                    "indicator.figure.coverage.value",
                                    figure.coverage().reported(),
                                    figure.coverage().expected()));
        }
        return facts;
    }

    private static void named(List<Fact> facts, Asked asked, Figure figure) {
        BigDecimal named = figure.named();
        BigDecimal value = figure.value();
        BigDecimal share = figure.namedShare();
        if (named != null && value != null && share != null) {
            add(
                    facts,
                    asked,
                    "named",
                    asked.text()
                            .t(
                                    "indicator.figure.named.value",
                                    asked.number(named),
                                    asked.number(value),
                                    asked.phrases().percent(share)));
        }
    }

    private static void add(List<Fact> facts, Asked asked, String key, String words) {
        facts.add(Fact.of(asked.text().t("indicator.figure." + key), words));
    }

    /** What a ratio divides, each number with the address of its own figure, where its entries stand. */
    private static List<Fact> divided(Asked asked, Figure figure) {
        Indicator.@Nullable Ratio ratio = asked.indicator().ratio();
        Figure.@Nullable Fraction fraction = figure.fraction();
        if (ratio == null || fraction == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(part(asked, ratio.numerator(), fraction.numerator()));
        facts.add(part(asked, ratio.denominator(), fraction.denominator()));
        if (ratio.beside() != null && fraction.beside() != null) {
            facts.add(part(asked, ratio.beside(), fraction.beside()));
        }
        return facts;
    }

    private static Fact part(Asked asked, Indicator part, BigDecimal value) {
        return new Fact(
                part.name(asked.text().language()),
                asked.phrases().number(value, part.decimals()),
                asked.address().part(part).path());
    }

    private static String scope(Asked asked) {
        return asked.question().subject() instanceof Subject.OfUnit
                ? asked.text().t("indicator.figure.scope.unit", asked.subject())
                : asked.subject();
    }

    private static List<Filter> filters(Asked asked) {
        return asked.question().filters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(filter -> new Filter(
                        asked.text()
                                .t(
                                        "indicator.figure.filter.said",
                                        asked.words().title(filter.getKey()),
                                        String.join(
                                                ", ",
                                                filter.getValue().stream()
                                                        .sorted()
                                                        .map(key ->
                                                                asked.words().key(filter.getKey(), key, key))
                                                        .toList())),
                        asked.address().without(filter.getKey()).path()))
                .toList();
    }
}
