package vn.caunoi.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.RegisterHouse;
import vn.caunoi.ledger.Changes;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Period;

/** What comes and goes by the units below: a move from one to another stands at both, and once as what to take off again. */
class PartsOfAFlowTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);

    @BeforeAll
    static void two_committees_between_which_people_move() {
        HOUSE.post(
                HOUSE.door(Organizations.class)::record,
                Changes.adding(List.of(
                        founded("TREN", UnitKind.UPPER, null),
                        founded("DU-A", UnitKind.GRASSROOTS_COMMITTEE, "TREN"),
                        founded("CB-A1", UnitKind.CELL, "DU-A"),
                        founded("DU-B", UnitKind.GRASSROOTS_CELL, "TREN"),
                        founded("CD", UnitKind.UNION_GRASSROOTS, null),
                        founded("CD-A", UnitKind.UNION_MEMBER, "CD"),
                        founded("CD-B", UnitKind.UNION_PART, "CD"))));
        HOUSE.post(
                HOUSE.door(Members.class)::record,
                Changes.adding(List.of(
                        Movement.admission(DAY.minusYears(2), "DU-A", Who.counted(40)),
                        Movement.admission(DAY, "DU-A", Who.counted(5)),
                        Movement.admission(DAY, "DU-B", Who.counted(2)),
                        Movement.transfer(DAY.plusDays(1), "DU-A", "DU-B", Who.counted(3)),
                        Movement.transfer(DAY.plusDays(2), "DU-B", "CB-A1", Who.counted(1)),
                        Movement.transfer(DAY.plusDays(3), "DU-A", "CB-A1", Who.counted(7)),
                        Movement.admission(DAY, "CD-A", Who.counted(5)),
                        Movement.admission(DAY, "CD-B", Who.counted(2)),
                        Movement.transfer(DAY.plusDays(1), "CD-A", "CD-B", Who.counted(3)))));
    }

    private static UnitEntry founded(String code, UnitKind kind, @Nullable String parent) {
        return UnitEntry.of(
                code, BEGIN, new UnitChange.Founding(true, code, kind, parent, null, null, null, null), null);
    }

    @ParameterizedTest
    @CsvSource({"party.members.in, 7, 6, 5, -4", "party.members.out, 0, 3, 1, -4"})
    void the_parts_with_what_lies_between_them_are_the_whole(
            String indicator, long whole, long first, long second, long between) {
        Figure figure = ask(indicator, Dimension.CHILD, Set.of());
        assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(whole));
        assertThat(parts(figure))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("DU-A", first, "DU-B", second, Figure.BETWEEN_CHILDREN, between));
    }

    @ParameterizedTest
    @CsvSource({
        "party.members.in, DU-A, 6, 2",
        "party.members.in, DU-B, 5, 2",
        "party.members.in, BETWEEN_CHILDREN, -4, 2",
        "party.members.out, DU-A, 3, 1",
        "party.members.out, BETWEEN_CHILDREN, -4, 2"
    })
    void a_part_asked_alone_is_the_same_number_with_the_entries_behind_it(
            String indicator, String child, long value, int entries) {
        Question question = question(indicator, null, Set.of(child));
        assertThat(HOUSE.door(Figures.class).answer(HOUSE.scope(), question).value())
                .isEqualByComparingTo(BigDecimal.valueOf(value));
        List<FigureRow> rows =
                HOUSE.door(Figures.class).rows(HOUSE.scope(), question, 1).rows();
        assertThat(rows).hasSize(entries);
        assertThat(rows.stream().map(FigureRow::contribution).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    @Test
    void what_changed_in_all_needs_nothing_taken_off() {
        assertThat(parts(ask("party.members.in", Dimension.UNIT_KIND, Set.of())))
                .doesNotContainKey("BETWEEN_CHILDREN");
        assertThat(parts(ask("party.members.in", Dimension.CHILD, Set.of("DU-A"))))
                .containsExactlyEntriesOf(Map.of("DU-A", 6L));
    }

    @Test
    void what_comes_and_goes_needs_something_taken_off_only_where_a_filter_lets_one_side_through() {
        assertThat(parts(answer(net(Dimension.CHILD, Map.of())))).isEqualTo(Map.of("CD-A", 2L, "CD-B", 5L));
        Map<Dimension, Set<String>> oneSide = Map.of(Dimension.UNIT_KIND, Set.of("UNION_PART"));
        Figure filtered = answer(net(Dimension.CHILD, oneSide));
        assertThat(filtered.value()).isEqualByComparingTo("2");
        assertThat(parts(filtered)).isEqualTo(Map.of("CD-B", 5L, Figure.BETWEEN_CHILDREN, -3L));
        Map<Dimension, Set<String>> between = new HashMap<>(oneSide);
        between.put(Dimension.CHILD, Set.of(Figure.BETWEEN_CHILDREN));
        assertThat(answer(net(null, between)).value()).isEqualByComparingTo("-3");
    }

    private static Question net(@Nullable Dimension by, Map<Dimension, Set<String>> filters) {
        return question("union.members.net", "CD", by, filters);
    }

    private static Map<String, Long> parts(Figure figure) {
        return requireNonNull(figure.breakdown()).stream()
                .collect(Collectors.toMap(
                        Figure.Part::key, part -> requireNonNull(part.value()).longValueExact()));
    }

    private static Figure ask(String indicator, @Nullable Dimension by, Set<String> children) {
        return answer(question(indicator, by, children));
    }

    private static Figure answer(Question question) {
        return HOUSE.door(Figures.class).answer(HOUSE.scope(), question);
    }

    private static Question question(String indicator, @Nullable Dimension by, Set<String> children) {
        return question(indicator, "TREN", by, children.isEmpty() ? Map.of() : Map.of(Dimension.CHILD, children));
    }

    private static Question question(
            String indicator, String unit, @Nullable Dimension by, Map<Dimension, Set<String>> filters) {
        return new Question(
                HOUSE.door(Catalogue.class).find(indicator).orElseThrow(),
                HOUSE.door(Subjects.class).find(HOUSE.scope(), unit).orElseThrow(),
                new When.During(Period.year(2016)),
                by,
                filters,
                HOUSE.head());
    }
}
