package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Messages;

/** The sentence of a year says what happened, and of what did not happen nothing, unless it was planned. */
class YearSentenceTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Period YEAR = Period.year(2016);
    private static final Unit CELL =
            new Unit(new UnitId(1), "CB", Line.PARTY, "Chi bộ Bình Minh", UnitKind.GRASSROOTS_CELL, null);

    @Test
    void what_did_not_happen_is_not_told() {
        assertThat(told(Line.PARTY, item("party.units.founded", 0, null), item("party.members.admitted", 3, null)))
                .isEqualTo("Năm 2016, Chi bộ Bình Minh đã kết nạp 3 đảng viên.");
    }

    @Test
    void what_was_planned_is_told_also_where_nothing_came_of_it() {
        assertThat(told(Line.PARTY, item("party.units.founded", 0, 2), item("party.members.admitted", 0, null)))
                .isEqualTo("Năm 2016, Chi bộ Bình Minh đã thành lập mới được 0/2 tổ chức cơ sở đảng.");
    }

    @Test
    void a_year_without_anything_is_said_plainly() {
        assertThat(told(Line.PARTY, item("party.units.founded", 0, null), item("party.members.admitted", 0, null)))
                .isEqualTo("Năm 2016, Chi bộ Bình Minh không phát sinh thành lập tổ chức đảng, kết nạp đảng viên.");
    }

    @Test
    void members_of_the_youth_union_are_called_so_where_nothing_before_says_it() {
        assertThat(told(Line.YOUTH, item("youth.units.founded", 0, null), item("youth.members.joined", 5, null)))
                .endsWith("đã kết nạp 5 đoàn viên thanh niên.");
        assertThat(told(Line.YOUTH, item("youth.units.founded", 1, null), item("youth.members.joined", 5, null)))
                .endsWith("đã thành lập 1 tổ chức đoàn thanh niên, kết nạp 5 đoàn viên.");
    }

    private static String told(Line line, YearResult.Item... items) {
        var section = new YearResult.Section(new YearResult.Owner("X", "X", line), true, List.of(items), List.of());
        var result = new YearResult(CELL, null, YEAR, List.of(section), List.of(), 1);
        return new YearSentence(HOUSE.bean(Messages.class).in(Messages.VIETNAMESE), Rounding.EXACT)
                .of(result)
                .text();
    }

    private static YearResult.Item item(String code, int value, @Nullable Integer planned) {
        Indicator indicator = HOUSE.bean(Catalogue.class).find(code).orElseThrow();
        Comparisons.AgainstPlan plan = planned == null
                ? null
                : new Comparisons.AgainstPlan(
                        new Plan(BigDecimal.valueOf(planned), Plan.Direction.AT_LEAST, null), BigDecimal.ZERO);
        return new YearResult.Item(
                indicator,
                new FigureAddress(code, "X", new When.During(YEAR), null, Map.of(), null),
                new Figure(BigDecimal.valueOf(value), "DUNG", null, null, null, null, null),
                new Comparisons(plan, null, null, null));
    }
}
