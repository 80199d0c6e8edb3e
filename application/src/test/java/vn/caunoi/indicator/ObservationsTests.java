package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Grant;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Qualifier;

class ObservationsTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final ObservationOwner PARTY = ObservationOwner.unit("HN-PARTY");
    private static final ObservationOwner ZONE = ObservationOwner.zone("KCN-A");
    private static final ObservationOwner GROUP = ObservationOwner.group("HN-ZONES");
    private static final ObservationOwner ENTERPRISE = ObservationOwner.enterprise("DN-1");
    private static final PaperReference PAPER = new PaperReference("3-BC/BQL", LocalDate.parse("2017-01-10"));

    private final Observations observations = HOUSE.door(Observations.class);

    @BeforeAll
    static void a_unit_two_zones_and_an_enterprise() {
        HOUSE.zones(zone("KCN-A", "2010-01-01", null, "HN-ZONES"), zone("KCN-B", "2010-01-01", null, null));
        HOUSE.enterprises(enterprise("DN-1", "2010-01-01", null, OwnerType.FDI_100, "KCN-A"));
        HOUSE.unit("HN-PARTY", UnitKind.UPPER, "2010-01-01");
    }

    @Test
    void what_was_reported_is_read_back_word_for_word() {
        Observation term = new Observation(
                "cadre.placed",
                PARTY,
                "NK:2015-2020",
                DateRange.closed(LocalDate.parse("2015-10-01"), LocalDate.parse("2020-08-01")),
                new BigDecimal("12.50"),
                "nghìn người",
                Qualifier.HON,
                "k-9",
                PAPER);
        List<Observation> reported = List.of(
                term,
                Observation.during("enterprise.revenue", ENTERPRISE, Period.year(2016), new BigDecimal("8.2"))
                        .citing(PAPER),
                Observation.during("enterprise.revenue", ZONE, Period.quarter(2016, 1), new BigDecimal("7.1")),
                Observation.on("labour.count", GROUP, LocalDate.parse("2016-12-31"), new BigDecimal("158000"))
                        .qualified(Qualifier.GAN));
        List<Long> entries = record(reported.toArray(Observation[]::new));
        assertThat(observations.live(HOUSE.scope(), HOUSE.head()))
                .filteredOn(live -> entries.contains(live.entry()))
                .extracting(Recorded::content)
                .containsExactlyInAnyOrderElementsOf(reported);
        assertThat(observations.live(HOUSE.scope(), "enterprise.revenue", List.of(ZONE, PARTY), HOUSE.head()))
                .extracting(Recorded::entry)
                .containsExactly(entries.get(2));
    }

    @Test
    void one_owner_reports_one_value_for_one_period() {
        record(Observation.during("enterprise.export", ZONE, Period.year(2016), BigDecimal.ONE));
        record(Observation.during("enterprise.export", GROUP, Period.year(2016), BigDecimal.ONE));
        record(Observation.during("enterprise.export", ZONE, Period.year(2017), BigDecimal.ONE));
        assertThat(Refusals.rules(() -> record(Observation.during(
                        "enterprise.export",
                        ZONE,
                        Period.days(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-12-31")),
                        BigDecimal.TEN))))
                .containsExactly("reported-twice");
        assertThat(Refusals.of(() -> record(
                        Observation.during("cadre.placed", PARTY, Period.year(2020), BigDecimal.ONE),
                        Observation.during("cadre.placed", PARTY, Period.year(2020), BigDecimal.TEN))))
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.arguments()).containsExactly("cadre.placed", "HN-PARTY", "2020"));
    }

    @Test
    void a_correction_replaces_a_value_and_a_pin_still_shows_the_old_one() {
        long wrong = record(Observation.during("enterprise.budget", ZONE, Period.year(2016), BigDecimal.ONE))
                .getFirst();
        long before = HOUSE.head();
        HOUSE.post(
                observations::record,
                new Changes<>(
                        List.of(wrong),
                        List.of(Observation.during("enterprise.budget", ZONE, Period.year(2016), BigDecimal.TEN))));
        assertThat(values("enterprise.budget", before)).containsExactly(BigDecimal.ONE);
        assertThat(values("enterprise.budget", HOUSE.head())).containsExactly(BigDecimal.TEN);
        assertThat(Refusals.rules(() -> HOUSE.post(observations::record, Changes.voiding(List.of(wrong)))))
                .containsExactly("not-live");
    }

    private List<BigDecimal> values(String indicator, long pin) {
        return observations.live(HOUSE.scope(), indicator, List.of(ZONE), pin).stream()
                .map(live -> live.content().value())
                .toList();
    }

    @Test
    void what_is_counted_from_records_is_never_declared() {
        assertThat(Refusals.rules(() -> record(
                        Observation.on("party.members", PARTY, LocalDate.parse("2016-12-31"), BigDecimal.TEN),
                        Observation.on("no.such.code", PARTY, LocalDate.parse("2016-12-31"), BigDecimal.TEN))))
                .containsExactly("not-declarable", "not-declarable");
    }

    @Test
    void what_is_stated_in_a_unit_of_another_measure_is_refused() {
        Observation revenue = Observation.during("enterprise.revenue", GROUP, Period.year(2019), BigDecimal.TEN);
        assertThat(Refusals.of(() -> record(stated(revenue, "triệu đồng"))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("indicator.refusal.unknown-measure");
                    assertThat(refusal.arguments()).contains("triệu đồng", "USD, nghìn USD, triệu USD, tỷ USD, tỉ USD");
                });
        record(stated(revenue, "Triệu  usd"));
    }

    private static Observation stated(Observation value, String measure) {
        return new Observation(
                value.indicator(),
                value.owner(),
                value.period(),
                value.during(),
                value.value(),
                measure,
                value.qualifier(),
                value.rowKey(),
                value.paper());
    }

    @Test
    void an_enterprise_outside_of_all_zones_reports_too() {
        HOUSE.enterprises(enterprise("DN-2", "2010-01-01", null, OwnerType.TU_NHAN, null));
        long entry = record(stock(ObservationOwner.enterprise("DN-2"))).getFirst();
        assertThat(observations.live(HOUSE.scope(), HOUSE.head()))
                .extracting(Recorded::entry)
                .contains(entry);
    }

    @Test
    void all_unknown_owners_are_named_at_once() {
        assertThat(Refusals.rules(() -> record(
                        stock(ObservationOwner.unit("KCN-A")),
                        stock(ObservationOwner.zone("HN-ZONES")),
                        stock(ObservationOwner.group("KCN-A")),
                        stock(ObservationOwner.enterprise("DN-9")))))
                .containsExactly("unknown-unit", "unknown-zone", "unknown-group", "unknown-enterprise");
    }

    private static Observation stock(ObservationOwner owner) {
        return Observation.on("labour.count", owner, LocalDate.parse("2015-12-31"), BigDecimal.TEN);
    }

    @Test
    void nothing_is_shown_or_taken_but_what_is_reached() {
        ZoneOwner zone = within(() -> HOUSE.door(Zones.class).owner("KCN-B")).orElseThrow();
        Actor holder = HOUSE.account("khu-b", Grant.zone(zone, Right.RECORDS));
        Actor reader = HOUSE.account("xem-b", Grant.zone(zone, Right.FIGURES));
        Observation own = stock(ObservationOwner.zone("KCN-B"));
        assertThat(observations.live(HOUSE.scope(holder), HOUSE.head())).isEmpty();
        record(stock(ZONE));
        HOUSE.post(holder, PostingKind.ENTRY, observations::record, Changes.adding(List.of(own)));
        assertThat(observations.live(HOUSE.scope(reader), HOUSE.head()))
                .extracting(Recorded::content)
                .containsExactly(own);
        assertThat(Refusals.rules(() -> HOUSE.post(
                        holder, PostingKind.ENTRY, observations::record, Changes.adding(List.of(stock(GROUP))))))
                .containsExactly("not-kept");
        assertThat(Refusals.rules(() ->
                        HOUSE.post(reader, PostingKind.ENTRY, observations::record, Changes.adding(List.of(own)))))
                .containsExactly("not-kept");
        assertThat(Refusals.rules(() -> HOUSE.post(
                        holder, PostingKind.ENTRY, observations::record, Changes.adding(List.of(stock(PARTY))))))
                .containsExactly("unknown-unit");
    }

    private List<Long> record(Observation... reported) {
        return HOUSE.post(observations::record, Changes.adding(List.of(reported)));
    }

    private <T> T within(Supplier<T> reading) {
        return HOUSE.door(Transactions.class).reading(HOUSE.officer(), reading);
    }
}
