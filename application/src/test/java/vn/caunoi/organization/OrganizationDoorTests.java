package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;
import static vn.caunoi.enterprise.OwnerType.FDI_100;
import static vn.caunoi.enterprise.OwnerType.TU_NHAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.organization.UnitChange.Unlink;
import vn.caunoi.shared.Refusal;

/** What the door of the trees refuses, each with its rule. */
class OrganizationDoorTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();

    @BeforeAll
    static void aTreeAndItsRegisters() {
        HOUSE.zones(zone("Z1", "2000-01-01", null, "G1"));
        HOUSE.enterprises(
                enterprise("DN-1", "2000-01-01", null, FDI_100, "Z1"),
                enterprise("DN-2", "2000-01-01", null, TU_NHAN, null));
        record(
                founded("ROOT", "2010-01-01", null),
                founded("A", "2011-01-01", "ROOT"),
                founded("B", "2011-01-01", "ROOT"));
    }

    @Test
    void a_unit_is_founded_once_and_nothing_happens_to_it_before() {
        assertThat(refused(founded("B", "2012-01-01", "ROOT"))).containsExactly("founded-already");
        assertThat(refused(on("A", "2010-12-31", new Renaming("Sớm")))).containsExactly("before-founding");
        assertThat(refused(on("B", "2010-06-01", new Ending(null, null)))).containsExactly("end-before-beginning");
        assertThat(refused(on("NOBODY", "2015-01-01", new Renaming("Ai")))).containsExactly("unknown-unit");
    }

    @Test
    void nothing_happens_to_a_unit_that_has_ended_and_it_ends_once() {
        record(founded("C", "2011-01-01", "ROOT"), on("C", "2014-01-01", new Ending(Manner.GIAI_THE, null)));
        assertThat(refused(on("C", "2014-01-01", new Renaming("Muộn")))).containsExactly("after-end");
        assertThat(refused(on("C", "2015-01-01", new Ending(null, null)))).contains("ended-already");
    }

    @Test
    void a_parent_stands_as_long_as_its_units() {
        assertThat(refused(founded("D", "2009-01-01", "ROOT"))).containsExactly("parent-not-there");
        record(founded("E", "2011-01-01", "ROOT"), founded("E1", "2012-01-01", "E"));
        assertThat(refused(on("E", "2013-01-01", new Ending(null, null)))).containsExactly("units-left");
        record(on("E1", "2013-01-01", moved("ROOT")), on("E", "2013-01-01", new Ending(null, null)));
    }

    @Test
    void one_day_says_one_thing_of_an_attribute() {
        record(on("B", "2016-01-01", new Renaming("Chi bộ B")));
        assertThat(refused(on("B", "2016-01-01", new Renaming("Chi bộ khác")))).containsExactly("twice-a-day");
        assertThat(refused(on("B", "2017-01-01", new KindChange(UnitKind.UNION_PART))))
                .containsExactly("kind-of-other-line");
    }

    @Test
    void exactly_one_of_the_linked_enterprises_is_principal() {
        record(founded("H", "2011-01-01", "ROOT"), on("H", "2011-01-01", new Link("DN-1", true)));
        record(on("H", "2012-01-01", new Link("DN-2", false)));
        assertThat(refused(on("H", "2013-01-01", new Link("DN-2", false)))).containsExactly("linked-already");
        assertThat(refused(on("H", "2013-01-01", new Unlink("DN-1", true)))).containsExactly("principal-still-needed");
        assertThat(refused(on("H", "2013-01-01", new PrincipalChange("DN-1")))).containsExactly("principal-already");
        record(on("H", "2013-01-01", new PrincipalChange("DN-2")), on("H", "2014-01-01", new Unlink("DN-1", false)));
        assertThat(refused(on("H", "2015-01-01", new Unlink("DN-1", false)))).containsExactly("not-linked");
    }

    @Test
    void what_a_unit_names_stays_in_the_registers() {
        HOUSE.enterprises(enterprise("DN-9", "2000-01-01", null, FDI_100, null));
        HOUSE.zones(zone("Z9", "2000-01-01", null, "G9"));
        record(
                on(
                        "I",
                        "2011-01-01",
                        new Founding(false, "Chi bộ I", UnitKind.GRASSROOTS_CELL, null, null, "G9", null, null)),
                on("I", "2011-01-01", new Link("DN-9", true)));
        assertThat(Refusals.of(() -> HOUSE.post(
                        HOUSE.door(Enterprises.class)::record,
                        Changes.voiding(
                                numbers(HOUSE.door(Enterprises.class).live(HOUSE.scope(), "DN-9", HOUSE.head()))))))
                .singleElement()
                .satisfies(refusal -> assertRefused(refusal, "enterprise-still-named", "I", "DN-9"));
        assertThat(Refusals.of(() -> HOUSE.post(
                        HOUSE.door(Zones.class)::record,
                        Changes.voiding(numbers(HOUSE.door(Zones.class).live(HOUSE.scope(), HOUSE.head()).stream()
                                .filter(zone -> zone.content().code().equals("Z9"))
                                .toList())))))
                .singleElement()
                .satisfies(refusal -> assertRefused(refusal, "group-still-named", "I", "G9"));
    }

    @Test
    void a_code_means_a_unit_or_a_zone_but_not_both() {
        assertThat(refused(founded("G1", "2011-01-01", "ROOT"))).containsExactly("code-of-zone");
        assertThat(Refusals.rules(() -> HOUSE.zones(zone("ROOT", "2000-01-01", null, null))))
                .containsExactly("code-of-zone");
    }

    @Test
    void codes_that_differ_only_in_capital_letters_are_taken_for_each_other() {
        assertThat(refused(founded("root", "2011-01-01", "ROOT"))).containsExactly("code-alike");
    }

    @Test
    void terms_follow_one_another_within_the_life_of_the_unit() {
        record(term("A", "2011-2015", "2011-01-01", "2015-01-01"));
        assertThat(refused(term("A", "2014-2019", "2014-01-01", "2019-01-01"))).containsExactly("terms-overlap");
        assertThat(refused(term("A", "2011-2015", "2016-01-01", null))).containsExactly("terms-overlap");
        assertThat(refused(term("B", "2010-2015", "2010-12-31", "2015-01-01"))).containsExactly("term-outside-life");
        assertThat(Refusals.rules(() -> term("B", "2015-2010", "2015-01-01", "2015-01-01")))
                .containsExactly("term-ends-before-beginning");
    }

    @Test
    void the_line_of_a_unit_never_changes_and_is_that_of_its_parent() {
        record(
                founded("K", "2011-01-01", "ROOT"),
                on(
                        "UNION",
                        "2010-01-01",
                        new Founding(false, "Công đoàn", UnitKind.UNION_UPPER, null, "ROOT", null, null, null)));
        assertThat(refused(on(
                        "K",
                        "2011-01-01",
                        new Founding(
                                false, "Công đoàn K", UnitKind.UNION_GRASSROOTS, "UNION", null, null, null, null))))
                .containsExactly("line-is-fixed");
        assertThat(refused(founded("K2", "2011-01-01", "UNION"))).containsExactly("parent-of-other-line");
        assertThat(refused(on("K", "2012-01-01", moved("UNION")))).containsExactly("parent-of-other-line");
        assertThat(refused(on(
                        "UNION-2",
                        "2011-01-01",
                        new Founding(false, "Công đoàn", UnitKind.UNION_GRASSROOTS, null, "UNION", null, null, null))))
                .containsExactly("leader-not-there");
    }

    @Test
    void who_is_split_off_or_merged_meets_a_unit_that_stands() {
        record(founded("L", "2011-01-01", "ROOT"), founded("M", "2013-01-01", "ROOT"));
        assertThat(refused(split("N", "2012-01-01", "M"))).containsExactly("origin-not-there");
        assertThat(refused(split("N", "2012-01-01", "N"))).containsExactly("origin-not-there");
        assertThat(refused(on("L", "2012-01-01", new Ending(Manner.SAP_NHAP, "M"))))
                .containsExactly("successor-not-there");
        assertThat(refused(on("L", "2012-01-01", new Ending(Manner.SAP_NHAP, "L"))))
                .containsExactly("successor-not-there");
        assertThat(Refusals.rules(() -> record(
                        on("L", "2014-01-01", new Ending(Manner.SAP_NHAP, "M")),
                        on("M", "2014-01-01", new Ending(Manner.SAP_NHAP, "L")))))
                .containsOnly("successor-not-there");
        record(split("N", "2013-06-01", "M"), on("L", "2014-01-01", new Ending(Manner.SAP_NHAP, "M")));
    }

    private static UnitEntry split(String code, String day, String origin) {
        return on(
                code,
                day,
                new Founding(
                        false,
                        "Đơn vị " + code,
                        UnitKind.GRASSROOTS_CELL,
                        "ROOT",
                        null,
                        null,
                        Manner.CHIA_TACH,
                        origin));
    }

    private static void assertRefused(Refusal refusal, String rule, Object... arguments) {
        assertThat(refusal.rule()).isEqualTo("organization.refusal." + rule);
        assertThat(refusal.arguments()).containsExactly(arguments);
    }

    private static List<Long> numbers(List<? extends Recorded<?>> entries) {
        return entries.stream().map(Recorded::entry).toList();
    }

    private static UnitEntry founded(String code, String day, @Nullable String parent) {
        return on(
                code,
                day,
                new Founding(false, "Đơn vị " + code, UnitKind.GRASSROOTS_CELL, parent, null, null, null, null));
    }

    private static Placement moved(String parent) {
        return new Placement(Placement.Act.MOVED, parent);
    }

    private static UnitEntry on(String code, String day, UnitChange change) {
        return UnitEntry.of(code, LocalDate.parse(day), change, null);
    }

    private static Term term(String unit, String name, String from, @Nullable String until) {
        return new Term(
                unit, name, null, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), null, null);
    }

    private static void record(UnitEntry... entries) {
        HOUSE.post(HOUSE.door(Organizations.class)::record, Changes.adding(Arrays.asList(entries)));
    }

    private static void record(Term term) {
        HOUSE.post(HOUSE.door(Terms.class)::record, Changes.adding(List.of(term)));
    }

    private static List<String> refused(UnitEntry entry) {
        return Refusals.rules(() -> record(entry)).stream().distinct().toList();
    }

    private static List<String> refused(Term term) {
        return Refusals.rules(() -> record(term));
    }
}
