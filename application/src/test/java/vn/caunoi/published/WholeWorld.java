package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.BreakdownSums;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.sample.story.Story;
import vn.caunoi.shared.Period;

/** What must hold of every unit, year, indicator and dimension of the sample world; all of them with {@code --full}. */
abstract class WholeWorld {

    private static final int FIRST_YEAR = 2011;

    /** The large ones take seconds a year: a plain run asks their last years only. */
    private static final int FIRST_YEAR_OF_ROOTS = Effort.of(2025, FIRST_YEAR);

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

    /** One of each line, and zones. */
    private static final List<String> FEW_ROOTS =
            List.of("HMAI-PARTY", "HEPZA-UNION", "HN-YOUTH", "HN-WOMEN", "HEPZA-ZONES");

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
                .filter(code -> ROOTS.contains(code) || dice.nextInt(1000) < Effort.of(8, 200))
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
        BreakdownSums sums = new BreakdownSums(HOUSE).ask(Effort.full() ? ROOTS : FEW_ROOTS, Period.parse("2024"));
        assertThat(sums.parts()).hasSizeGreaterThan(200);
        assertThat(sums.differences()).isEmpty();
    }

    private static Subject subject(String code) {
        return HOUSE.bean(Subjects.class).find(SCOPE, code).orElseThrow();
    }
}
