package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.RegisterHouse;
import vn.caunoi.indicator.Differences.Only;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Differences.Owner;
import vn.caunoi.indicator.Differences.Part;
import vn.caunoi.ledger.Changes;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Ratings;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;

/** What lies between two figures: by time, by what was recorded since, by units that moved, by both parts of a share. */
class DifferencesTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);
    private static final When BEFORE = new When.AsOf(LocalDate.of(2015, 12, 31));
    private static final When AFTER = new When.AsOf(LocalDate.of(2016, 12, 31));

    private static long known;
    private static List<Long> late = List.of();
    private static List<Long> mistaken = List.of();

    @BeforeAll
    static void a_committee_takes_a_cell_in_and_corrects_its_books() {
        units(
                founded("TREN", UnitKind.UPPER, null),
                founded("NGOAI", UnitKind.UPPER, null),
                founded("DU-A", UnitKind.GRASSROOTS_COMMITTEE, "TREN"),
                founded("DU-B", UnitKind.GRASSROOTS_CELL, "TREN"),
                founded("CB-X", UnitKind.GRASSROOTS_CELL, "NGOAI"));
        members(
                Movement.admission(BEGIN.plusYears(4), "DU-A", Who.counted(40)),
                Movement.admission(BEGIN.plusYears(4), "DU-B", Who.counted(10)),
                Movement.admission(BEGIN.plusYears(4), "CB-X", Who.counted(8)),
                Movement.admission(DAY, "DU-A", Who.counted(5)),
                Movement.transfer(DAY.plusDays(1), "DU-A", "DU-B", Who.counted(3)));
        units(
                UnitEntry.of("CB-X", DAY, new UnitChange.Placement(UnitChange.Placement.Act.MOVED, "TREN"), null),
                UnitEntry.of("DU-B", DAY, new UnitChange.Renaming("Chi bộ mới"), null));
        mistaken = members(Movement.admission(DAY.plusDays(9), "DU-B", Who.counted(4)));
        known = HOUSE.head();
        late = members(Movement.admission(DAY.minusMonths(2), "DU-A", Who.counted(2)));
        members(Movement.admission(LocalDate.of(2017, 3, 3), "DU-A", Who.counted(50)));
        HOUSE.post(HOUSE.door(Members.class)::record, Changes.<Movement>voiding(mistaken));
        HOUSE.door(Ratings.class)
                .record(
                        HOUSE.officer(),
                        rated(2015, Grade.TOT, 30),
                        rated(2015, Grade.HOAN_THANH, 20),
                        rated(2016, Grade.TOT, 45),
                        rated(2016, Grade.HOAN_THANH, 5));
    }

    private static void units(UnitEntry... entries) {
        HOUSE.post(HOUSE.door(Organizations.class)::record, Changes.adding(List.of(entries)));
    }

    private static List<Long> members(Movement... movements) {
        return HOUSE.post(HOUSE.door(Members.class)::record, Changes.adding(List.of(movements)));
    }

    private static Rating rated(int year, Grade grade, int people) {
        return Rating.counted("TREN", Period.year(year), Rated.DANG_VIEN, grade, people);
    }

    private static UnitEntry founded(String code, UnitKind kind, @Nullable String parent) {
        return UnitEntry.of(
                code, BEGIN, new UnitChange.Founding(true, code, kind, parent, null, null, null, null), null);
    }

    @Test
    void a_unit_that_moved_in_is_no_admission_and_a_move_inside_is_nothing_for_the_whole() {
        Opened members = opened(question("party.members", BEFORE, known), question("party.members", AFTER, known));
        assertThat(kinds(members))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("member.ADMITTED.IN", 9L, "HANDED_OVER.IN", 8L, "MOVED_WITHIN.IN", 0L));
        assertThat(units(members)).containsExactlyInAnyOrderEntriesOf(Map.of("DU-A", 2L, "DU-B", 7L, "CB-X", 8L));
        assertThat(kinds(opened(question("party.units", BEFORE, known), question("party.units", AFTER, known))))
                .containsExactlyEntriesOf(Map.of("HANDED_OVER.IN", 1L));
    }

    @Test
    void going_back_a_unit_that_moved_in_is_out_again() {
        assertThat(kinds(opened(question("party.units", AFTER, known), question("party.units", BEFORE, known))))
                .containsExactlyEntriesOf(Map.of("HANDED_OVER.IN", -1L));
    }

    @Test
    void units_bear_the_name_of_the_second_figures_day() {
        assertThat(opened(question("party.members", BEFORE, known), question("party.members", AFTER, known))
                        .units())
                .extracting(Owner::name)
                .contains("Chi bộ mới");
    }

    @Test
    void known_then_and_known_now_differ_by_exactly_the_entries_recorded_and_taken_back_since() {
        Question then = question("party.members", AFTER, known);
        Question now = question("party.members", AFTER, HOUSE.head());
        assertThat(opened(then, now).kinds())
                .extracting(Part::key, part -> part.value().longValueExact())
                .containsExactlyInAnyOrder(
                        tuple("member.ADMITTED.IN+RECORDED", 2L), tuple("member.ADMITTED.IN-RECORDED", -4L));
        assertThat(rows(then, now, Only.EVERYTHING))
                .extracting(FigureRow::entry)
                .containsExactlyInAnyOrder(late.getFirst(), mistaken.getFirst());
        assertThat(rows(then, now, new Only("DU-A", null)))
                .extracting(FigureRow::entry)
                .containsExactlyElementsOf(late);
        assertThat(rows(then, now, new Only(null, "member.ADMITTED.IN-RECORDED")))
                .extracting(FigureRow::entry)
                .containsExactlyElementsOf(mistaken);
    }

    @Test
    void both_parts_of_a_share_are_opened_each_on_its_own() {
        When year = new When.During(Period.year(2015));
        When next = new When.During(Period.year(2016));
        Differences.Explained share = HOUSE.door(Differences.class)
                .between(
                        HOUSE.scope(),
                        question("party.rating.good-share", year, HOUSE.head()),
                        question("party.rating.good-share", next, HOUSE.head()));
        assertThat(share.difference()).isEqualByComparingTo("30");
        assertThat(share.parts())
                .extracting(
                        part -> part.indicator().code(),
                        part -> part.difference().intValueExact())
                .containsExactly(
                        tuple("party.rating.good-share.numerator", 15),
                        tuple("party.rating.good-share.denominator", 0));
        assertThat(share.parts().getLast().kinds())
                .extracting(part -> part.value().longValueExact())
                .containsExactlyInAnyOrder(45L, -30L, -20L, 5L);
    }

    @Test
    void figures_of_two_indicators_have_no_difference() {
        Question members = question("party.members", AFTER, known);
        Question units = question("party.units", AFTER, known);
        assertThatThrownBy(() -> HOUSE.door(Differences.class).between(HOUSE.scope(), members, units))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("other-indicator");
    }

    private static Opened opened(Question from, Question to) {
        return HOUSE.door(Differences.class)
                .between(HOUSE.scope(), from, to)
                .parts()
                .getFirst();
    }

    private static List<FigureRow> rows(Question from, Question to, Only only) {
        return HOUSE.door(Differences.class)
                .rows(HOUSE.scope(), from, to, only, 1)
                .rows();
    }

    private static Map<String, Long> kinds(Opened opened) {
        return opened.kinds().stream().collect(Collectors.toMap(Part::kind, part -> exact(part.value())));
    }

    private static Map<String, Long> units(Opened opened) {
        return opened.units().stream().collect(Collectors.toMap(Owner::code, unit -> exact(unit.value())));
    }

    private static long exact(BigDecimal value) {
        return value.longValueExact();
    }

    private static Question question(String indicator, When when, long pin) {
        return new Question(
                HOUSE.door(Catalogue.class).find(indicator).orElseThrow(),
                HOUSE.door(Subjects.class).find(HOUSE.scope(), "TREN").orElseThrow(),
                when,
                null,
                Map.of(),
                pin);
    }
}
