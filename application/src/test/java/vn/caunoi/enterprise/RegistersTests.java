package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;
import static vn.caunoi.enterprise.OwnerType.FDI_100;
import static vn.caunoi.enterprise.OwnerType.NHA_NUOC;
import static vn.caunoi.enterprise.OwnerType.TU_NHAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.identity.Grant;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;

class RegistersTests {

    private static final PaperReference PAPER = new PaperReference("7/QĐ-BQL", LocalDate.parse("2016-05-01"));

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private final Zones zones = HOUSE.door(Zones.class);
    private final Enterprises enterprises = HOUSE.door(Enterprises.class);

    @Test
    void what_was_entered_is_read_back_word_for_word() {
        ZoneEntry zone = new ZoneEntry(
                "KCN-A",
                LocalDate.parse("2010-01-01"),
                LocalDate.parse("2030-01-01"),
                "KCN Nội Bài",
                "HN-ZONES",
                ZoneKind.KCN,
                new BigDecimal("114.5"),
                "k-1",
                PAPER);
        EnterpriseEntry enterprise = new EnterpriseEntry(
                "DN-11",
                LocalDate.parse("2012-01-01"),
                null,
                "Công ty Một",
                "0100109106-001",
                FDI_100,
                "LON",
                "KCN-A",
                OperatingStatus.TAM_NGUNG,
                "d-1",
                PAPER);
        HOUSE.zones(zone, ZoneEntry.standing("KCN-B", "KCN Thăng Long", null, null));
        long number = enterprises.register(HOUSE.officer(), enterprise);
        assertThat(zones.live(HOUSE.scope(), HOUSE.head()))
                .extracting(Recorded::content)
                .containsSubsequence(ZoneEntry.standing("KCN-B", "KCN Thăng Long", null, null), zone);
        assertThat(enterprises.live(HOUSE.scope(), HOUSE.head()))
                .contains(new Recorded<>(number, HOUSE.head(), enterprise));
        assertThat(Period.BEGINNING)
                .isEqualTo(ZoneEntry.standing("X1", "X1", null, null).effectiveOn());
    }

    @Test
    void a_correction_takes_one_entry_back_and_a_pin_still_shows_it() {
        long wrong = HOUSE.enterprises(enterprise("DN-21", "2012-01-01", null, FDI_100, null))
                .getFirst();
        long before = HOUSE.head();
        HOUSE.post(
                enterprises::record,
                new Changes<>(List.of(wrong), List.of(enterprise("DN-21", "2013-01-01", null, TU_NHAN, null))));
        assertThat(owners(before)).containsExactly(FDI_100);
        assertThat(owners(HOUSE.head())).containsExactly(TU_NHAN);
        assertThat(Refusals.rules(() -> HOUSE.post(enterprises::record, Changes.voiding(List.of(wrong)))))
                .containsExactly("not-live");
    }

    @Test
    void an_owner_type_changes_from_a_day_and_an_end_stated_before_passes_on() {
        HOUSE.enterprises(enterprise("DN-31", "2012-01-01", "2020-01-01", TU_NHAN, null));
        enterprises.changeOwnerType(HOUSE.officer(), "DN-31", FDI_100, LocalDate.parse("2016-05-01"), PAPER);
        assertThat(enterprises.live(HOUSE.scope(), "DN-31", HOUSE.head()))
                .extracting(
                        entry -> entry.content().ownerType(),
                        entry -> entry.content().until())
                .containsExactly(tuple(TU_NHAN, null), tuple(FDI_100, LocalDate.parse("2020-01-01")));
        assertThat(rulesOfChange("2011-12-31")).containsExactly("enterprise-not-there");
        assertThat(rulesOfChange("2020-01-01")).containsExactly("enterprise-not-there");
        assertThat(rulesOfChange("2016-05-01")).containsExactly("enterprise-twice-a-day");
    }

    private List<String> rulesOfChange(String day) {
        return Refusals.rules(
                () -> enterprises.changeOwnerType(HOUSE.officer(), "DN-31", NHA_NUOC, LocalDate.parse(day), null));
    }

    @Test
    void a_group_has_the_zones_that_belong_to_it_on_the_day() {
        HOUSE.zones(
                zone("A4", "2010-01-01", null, "G4"),
                zone("B4", "2010-01-01", "2015-01-01", "G4"),
                zone("C4", "2012-01-01", null, null),
                zone("C4", "2014-01-01", null, "G4"));
        Map<String, Long> ids = within(() -> zones.zoneIds(List.of("A4", "B4", "C4", "X4")));
        assertThat(ids).containsOnlyKeys("A4", "B4", "C4");
        ZoneOwner group = within(() -> zones.owner("G4")).orElseThrow();
        assertThat(group.kind()).isEqualTo(ZoneOwner.Kind.GROUP);
        assertThat(zonesOf(group, "2009-12-31")).isEmpty();
        assertThat(zonesOf(group, "2013-12-31")).containsExactlyInAnyOrder(ids.get("A4"), ids.get("B4"));
        assertThat(zonesOf(group, "2014-12-31")).containsExactlyInAnyOrderElementsOf(ids.values());
        assertThat(zonesOf(group, "2015-01-01")).containsExactlyInAnyOrder(ids.get("A4"), ids.get("C4"));
        ZoneOwner zone = within(() -> zones.owner("B4")).orElseThrow();
        assertThat(zone.kind()).isEqualTo(ZoneOwner.Kind.ZONE);
        assertThat(zone.id()).isEqualTo(ids.get("B4"));
        assertThat(zonesOf(zone, "2020-01-01")).containsExactly(zone.id());
        assertThat(within(() -> zones.owner("X4"))).isEmpty();
        assertThat(within(() -> zones.codes(List.of(group.id(), zone.id()))))
                .containsOnly(Map.entry(group.id(), "G4"), Map.entry(zone.id(), "B4"));
    }

    private List<Long> zonesOf(ZoneOwner owner, String day) {
        return within(() -> zones.zonesOf(owner, LocalDate.parse(day), HOUSE.head()));
    }

    @Test
    void a_name_is_that_of_the_day() {
        HOUSE.enterprises(
                named("DN-51", "2012-01-01", "Cũ"),
                named("DN-51", "2016-01-01", "Mới"),
                named("DN-52", "2016-01-01", "Hai"));
        Map<String, Long> ids = within(() -> enterprises.ids(List.of("DN-51", "DN-52")));
        assertThat(names(ids, "2010-01-01")).containsExactlyInAnyOrder("Cũ", "Hai");
        assertThat(names(ids, "2015-12-31")).containsExactlyInAnyOrder("Cũ", "Hai");
        assertThat(names(ids, "2016-01-01")).containsExactlyInAnyOrder("Mới", "Hai");
    }

    private Iterable<String> names(Map<String, Long> ids, String day) {
        return within(() -> enterprises.names(ids.values(), LocalDate.parse(day), HOUSE.head()))
                .values();
    }

    private static EnterpriseEntry named(String code, String from, String name) {
        return EnterpriseEntry.operating(code, LocalDate.parse(from), name, FDI_100, null);
    }

    @Test
    void of_many_who_enter_a_code_at_once_one_does_and_the_others_hear_that_it_is_known() {
        assertThat(atOnce(day -> zones.register(HOUSE.officer(), zone("A8", day, null, null))))
                .containsExactly("code-known");
        assertThat(zones.past(HOUSE.scope(), "A8", Long.MAX_VALUE)).hasSize(1);
        assertThat(atOnce(day -> enterprises.register(HOUSE.officer(), enterprise("DN-81", day, null, FDI_100, null))))
                .containsExactly("code-known");
        assertThat(enterprises.live(HOUSE.scope(), "DN-81", Long.MAX_VALUE)).hasSize(1);
    }

    /** What six of them heard who were refused, each with a day of his own. */
    private static Set<String> atOnce(Consumer<String> entering) {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
            for (int day = 1; day <= 6; day++) {
                String begins = "2010-01-0" + day;
                hands.submit(() -> heard.addAll(Refusals.rules(() -> entering.accept(begins))));
            }
        }
        return heard;
    }

    @Test
    void what_was_taken_back_is_no_longer_known_by_its_code() {
        List<Long> entries = HOUSE.zones(zone("A6", "2010-01-01", null, "G6"));
        HOUSE.post(zones::record, Changes.voiding(entries));
        assertThat(within(() -> zones.zoneIds(List.of("A6")))).isEmpty();
        assertThat(within(() -> zones.groupIds(List.of("G6")))).isEmpty();
        assertThat(within(() -> zones.owner("A6"))).isPresent();
        HOUSE.zones(zone("A6", "2011-01-01", null, "G6"));
        assertThat(within(() -> zones.zoneIds(List.of("A6")))).hasSize(1);
    }

    @Test
    void the_holder_of_a_zone_writes_the_registers_and_a_reader_does_not() {
        zones.register(HOUSE.officer(), zone("A7", "2010-01-01", null, "G7"));
        ZoneOwner group = within(() -> zones.owner("G7")).orElseThrow();
        Actor holder = HOUSE.account("khu", Grant.zone(group, Right.RECORDS));
        Actor reader = HOUSE.account("xem", Grant.zone(group, Right.FIGURES));
        Changes<EnterpriseEntry> one = Changes.adding(List.of(enterprise("DN-71", "2012-01-01", null, FDI_100, "A7")));
        assertThat(Refusals.rules(() -> HOUSE.post(reader, PostingKind.ENTRY, enterprises::record, one)))
                .containsExactly("out-of-reach");
        assertThat(enterprises.live(HOUSE.scope(), "DN-71", HOUSE.head())).isEmpty();
        HOUSE.post(holder, PostingKind.ENTRY, enterprises::record, one);
        assertThat(enterprises.live(HOUSE.scope(reader), "DN-71", HOUSE.head())).hasSize(1);
    }

    private List<OwnerType> owners(long pin) {
        return enterprises.live(HOUSE.scope(), "DN-21", pin).stream()
                .map(entry -> entry.content().ownerType())
                .toList();
    }

    private <T> T within(Supplier<T> reading) {
        return HOUSE.door(Transactions.class).reading(HOUSE.officer(), reading);
    }
}
