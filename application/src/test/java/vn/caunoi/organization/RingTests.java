package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.Placement;

/** No tree bites its tail on any day, whoever moves which unit when: by the door of the trees and by its forms. */
class RingTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();

    @BeforeAll
    static void aTreeOfFour() {
        record(
                founded("ROOT", "2010-01-01", null),
                founded("F", "2011-01-01", "ROOT"),
                founded("F1", "2012-01-01", "F"),
                founded("F2", "2013-01-01", "F1"));
    }

    @Test
    void a_unit_stands_neither_below_itself_nor_below_its_descendants() {
        assertThat(refused(moved("F", "2014-01-01", "F"))).containsExactly("bites-its-tail");
        assertThat(refused(moved("F", "2014-01-01", "F1"))).containsExactly("bites-its-tail");
        assertThat(refused(moved("F", "2014-01-01", "F2"))).containsExactly("bites-its-tail");
        assertThat(refused(moved("ROOT", "2014-01-01", "F2"))).containsExactly("bites-its-tail");
    }

    @Test
    void not_for_a_while_either() {
        assertThat(refused(moved("F", "2014-01-01", "F2"), moved("F", "2016-01-01", "ROOT")))
                .containsExactly("bites-its-tail");
    }

    @Test
    void two_moves_that_only_together_make_a_ring_are_both_named() {
        record(founded("P", "2011-01-01", "ROOT"), founded("Q", "2011-01-01", "ROOT"));
        assertThat(refused(moved("P", "2014-01-01", "Q"), moved("Q", "2015-01-01", "P")))
                .containsExactly("bites-its-tail", "bites-its-tail");
        record(moved("P", "2014-01-01", "Q"), moved("P", "2015-01-01", "ROOT"), moved("Q", "2015-01-01", "P"));
    }

    @Test
    void a_late_entry_makes_no_ring_in_the_past() {
        record(
                founded("L", "2011-01-01", "ROOT"),
                founded("L1", "2012-01-01", "L"),
                moved("L1", "2014-01-01", "ROOT"),
                moved("L", "2016-01-01", "L1"));
        assertThat(refused(moved("L", "2013-01-01", "L1"))).containsExactly("bites-its-tail");
        assertThat(refused(moved("L1", "2017-01-01", "L"))).containsExactly("bites-its-tail");
        Recorded<UnitEntry> away = live("L1").get(1);
        assertThat(Refusals.rules(() -> HOUSE.post(
                        HOUSE.door(Organizations.class)::record, Changes.<UnitEntry>voiding(List.of(away.entry())))))
                .as("the move away taken back")
                .containsExactly("bites-its-tail");
    }

    @Test
    void a_founding_is_not_corrected_into_a_ring_that_hangs_below_nothing() {
        record(founded("G", "2011-01-01", "ROOT"), founded("G1", "2011-01-01", "G"));
        var holder = HOUSE.account("holder-of-root", Grant.unit(id("ROOT"), Line.PARTY, Right.RECORDS));
        long founding = live("G").getFirst().entry();
        assertThat(Refusals.rules(() -> HOUSE.post(
                        holder,
                        PostingKind.ENTRY,
                        HOUSE.door(Organizations.class)::record,
                        new Changes<>(List.of(founding), List.of(founded("G", "2011-01-01", "G1"))))))
                .containsExactly("bites-its-tail");
    }

    @Test
    void the_form_says_so_at_once_also_to_who_holds_that_sub_tree_only() {
        Clerk clerk = Clerk.holding(
                HOUSE.installation(), "holder-of-f", Role.ORGANIZATION_OFFICER, "F", Line.PARTY, Right.RECORDS);
        for (String below : List.of("F", "F1", "F2")) {
            HttpResponse<String> answer = clerk.record(
                    "/to-chuc/F/chuyen-cap-tren",
                    Map.of(
                            "ngay",
                            "01/01/2018",
                            "so-van-ban",
                            "5-QĐ/ĐU",
                            "ngay-van-ban",
                            "20/12/2017",
                            "hinh-thuc",
                            "MOVED",
                            "cap-tren",
                            below));
            assertThat(answer.statusCode()).as(below).isEqualTo(422);
            assertThat(answer.body())
                    .containsOnlyOnce(
                            "Đơn vị F không thể đặt dưới " + below + ": " + below + " đang ở dưới chính nó.</a>")
                    .contains("href=\"#o-cap-tren\"");
        }
        assertThat(live("F")).hasSize(1);
    }

    private static UnitId id(String code) {
        return HOUSE.door(Transactions.class)
                .reading(
                        HOUSE.officer(),
                        () -> HOUSE.door(Organizations.class).ids(List.of(code)).get(code));
    }

    private static List<Recorded<UnitEntry>> live(String unit) {
        return HOUSE.door(Organizations.class).live(HOUSE.scope(), HOUSE.head()).stream()
                .filter(entry -> entry.content().unit().equals(unit))
                .toList();
    }

    private static UnitEntry founded(String code, String day, @Nullable String parent) {
        return on(
                code,
                day,
                new Founding(false, "Đơn vị " + code, UnitKind.GRASSROOTS_CELL, parent, null, null, null, null));
    }

    private static UnitEntry moved(String code, String day, String parent) {
        return on(code, day, new Placement(Placement.Act.MOVED, parent));
    }

    private static UnitEntry on(String code, String day, UnitChange change) {
        return UnitEntry.of(code, LocalDate.parse(day), change, null);
    }

    private static void record(UnitEntry... entries) {
        HOUSE.post(HOUSE.door(Organizations.class)::record, Changes.adding(Arrays.asList(entries)));
    }

    private static List<String> refused(UnitEntry... entries) {
        return Refusals.rules(() -> record(entries));
    }
}
