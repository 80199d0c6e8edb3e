package vn.caunoi.published;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balance;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.sample.story.Story;
import vn.caunoi.shared.Period;

/** What must hold of every unit, year, indicator and dimension of the sample world; all of them with {@code --full}. */
@DisplayName("Cả thế giới mẫu")
class WholeWorldTests {

    private static final int FIRST_YEAR = 2011;

    /** The large ones take seconds a year: a plain run asks their last years only. */
    private static final int FIRST_YEAR_OF_ROOTS = Effort.of(2024, FIRST_YEAR);

    private static final int LAST_YEAR = 2026;
    private static final List<String> ROOTS = List.of(
            "HN-PARTY",
            "HN-UNION",
            "HN-YOUTH",
            "HN-WOMEN",
            "HMAI-PARTY",
            "HEPZA-PARTY",
            "HEPZA-UNION",
            "HN-ZONES",
            "HEPZA-ZONES");

    private static final TestInstallation HOUSE = LoadedSample.open();
    private static final Scope SCOPE = HOUSE.scope();
    private static final long HEAD = HOUSE.bean(Ledger.class).head(HOUSE.actor());

    private final Random dice = new Random(Effort.seed());

    @Test
    @DisplayName("cân đối của mọi đơn vị, mọi năm đều khép; cuối năm này là đầu năm sau")
    void every_balance_closes_and_opens_the_next_year() {
        List<String> units = Story.tell().stream()
                .filter(told -> told.sheet().equals("to_chuc"))
                .map(told -> told.cell("ma"))
                .distinct()
                .filter(code -> ROOTS.contains(code) || dice.nextInt(1000) < Effort.of(8, 1000))
                .toList();
        assertThat(units).hasSizeGreaterThan(8);
        units.forEach(this::everyYear);
    }

    private void everyYear(String code) {
        Subject.OfUnit unit = (Subject.OfUnit) subject(code);
        Balances.@Nullable Both before = null;
        for (int year = ROOTS.contains(code) ? FIRST_YEAR_OF_ROOTS : FIRST_YEAR; year <= LAST_YEAR; year++) {
            Balances.Both now = HOUSE.bean(Balances.class).of(SCOPE, unit, Period.parse(Integer.toString(year)), HEAD);
            closes(code, year, now.units(), before == null ? null : before.units());
            closes(code, year, now.members(), before == null ? null : before.members());
            before = now;
        }
    }

    private static void closes(String code, int year, Balance now, @Nullable Balance before) {
        assertThat(now.closes()).as("%s in %d closes", code, year).isTrue();
        if (before != null) {
            assertThat(now.opening()).as("%s opens %d", code, year).isEqualTo(before.closing());
        }
    }

    @Test
    @DisplayName("mọi phân tổ cộng với chưa phân loại bằng cái toàn thể")
    void every_breakdown_sums_to_the_whole() {
        Map<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (String root : ROOTS) {
            for (Breakdown breakdown : breakdowns(subject(root))) {
                if (dice.nextInt(100) < Effort.of(20, 100)) {
                    asked++;
                    breakdown.problem(root).ifPresent(problem -> wrong.put(root + " " + breakdown, problem));
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static Subject subject(String code) {
        return HOUSE.bean(Subjects.class).find(SCOPE, code).orElseThrow();
    }

    private static List<Breakdown> breakdowns(Subject subject) {
        List<Breakdown> all = new ArrayList<>();
        for (Indicator indicator : HOUSE.bean(Catalogue.class).all()) {
            boolean fits =
                    subject instanceof Subject.OfUnit unit ? unit.line() == indicator.line() : indicator.line() == null;
            if (fits) {
                indicator.breakdowns().stream()
                        .filter(dimension -> !crossesChildren(indicator, dimension))
                        .forEach(dimension -> all.add(new Breakdown(indicator, dimension)));
            }
        }
        return all;
    }

    /** A transfer inside the sub-tree is a move of each child and none of the whole (design §4): such tables do not sum. */
    private static boolean crossesChildren(Indicator indicator, Dimension dimension) {
        return dimension == Dimension.CHILD
                && indicator.kinds().contains("member.TRANSFERRED")
                && !indicator.way().isStock();
    }

    private record Breakdown(Indicator indicator, Dimension dimension) {

        java.util.Optional<String> problem(String root) {
            boolean stock = indicator.way().isStock();
            QuestionText question = new QuestionText(
                    indicator.code(),
                    root,
                    stock ? null : "2024",
                    stock ? "2025-06-30" : null,
                    dimension.code(),
                    List.of(),
                    null);
            Figure figure = HOUSE.bean(Figures.class)
                    .answer(SCOPE, HOUSE.bean(QuestionReader.class).read(SCOPE, question));
            BigDecimal whole = figure.value();
            if (whole == null) {
                return java.util.Optional.empty();
            }
            BigDecimal sum = requireNonNull(figure.breakdown()).stream()
                    .map(Figure.Part::value)
                    .filter(java.util.Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(whole) == 0
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(sum + " instead of " + whole);
        }
    }
}
