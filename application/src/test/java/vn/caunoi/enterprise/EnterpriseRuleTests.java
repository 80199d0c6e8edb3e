package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;
import static vn.caunoi.enterprise.OwnerType.FDI_100;
import static vn.caunoi.enterprise.OwnerType.TU_NHAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Refusal;

class EnterpriseRuleTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private final Zones zones = HOUSE.door(Zones.class);
    private final Enterprises enterprises = HOUSE.door(Enterprises.class);

    @Test
    void two_entries_of_one_owner_never_begin_on_one_day() {
        HOUSE.zones(zone("A1", "2010-01-01", null, null));
        assertThat(Refusals.rules(() -> HOUSE.zones(zone("A1", "2010-01-01", null, "G1"))))
                .containsExactly("zone-twice-a-day");
        assertThat(Refusals.rules(() -> HOUSE.enterprises(
                        enterprise("DN-11", "2012-01-01", null, FDI_100, null),
                        enterprise("DN-11", "2012-01-01", null, TU_NHAN, null))))
                .containsExactly("enterprise-twice-a-day");
    }

    @Test
    void an_end_never_lies_beyond_the_next_beginning_and_the_newer_entry_is_to_blame() {
        long stood = HOUSE.enterprises(enterprise("DN-21", "2012-01-01", "2016-01-01", FDI_100, null))
                .getFirst();
        HOUSE.enterprises(enterprise("DN-21", "2016-01-01", null, TU_NHAN, null));
        List<Refusal> refusals =
                Refusals.of(() -> HOUSE.enterprises(enterprise("DN-21", "2014-01-01", null, TU_NHAN, null)));
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("enterprise.refusal.enterprise-reaches-beyond-next");
            assertThat(refusal.arguments())
                    .containsExactly("DN-21", LocalDate.parse("2016-01-01"), LocalDate.parse("2014-01-01"));
            assertThat(refusal.entry()).isGreaterThan(stood);
        });
        assertThat(Refusals.rules(() -> HOUSE.zones(
                        zone("A2", "2010-01-01", "2013-01-01", null), zone("A2", "2012-01-01", null, null))))
                .containsExactly("zone-reaches-beyond-next");
    }

    @Test
    void an_enterprise_lies_only_in_a_zone_that_was_there() {
        assertThat(Refusals.rules(() -> HOUSE.enterprises(enterprise("DN-31", "2012-01-01", null, FDI_100, "A3"))))
                .containsExactly("unknown-zone");
        long zone = HOUSE.zones(zone("A3", "2010-01-01", "2014-01-01", null)).getFirst();
        assertThat(Refusals.rules(() -> HOUSE.enterprises(
                        enterprise("DN-31", "2009-12-31", null, FDI_100, "A3"),
                        enterprise("DN-32", "2014-01-01", null, FDI_100, "A3"))))
                .containsExactly("zone-not-there", "zone-not-there");
        long enterprise = HOUSE.enterprises(enterprise("DN-33", "2012-01-01", null, FDI_100, "A3"))
                .getFirst();
        assertThat(Refusals.of(() -> HOUSE.post(zones::record, Changes.voiding(List.of(zone)))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("enterprise.refusal.zone-not-there");
                    assertThat(refusal.entry()).isEqualTo(enterprise);
                });
        assertThat(Refusals.of(() -> HOUSE.post(
                        zones::record, new Changes<>(List.of(zone), List.of(zone("A3", "2013-01-01", null, null))))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.entry()).isGreaterThan(enterprise));
    }

    @Test
    void a_code_means_a_zone_or_a_group_but_not_both() {
        HOUSE.zones(zone("A4", "2010-01-01", null, "G4"));
        assertThat(Refusals.rules(() -> HOUSE.zones(zone("G4", "2010-01-01", null, null))))
                .containsExactly("zone-named-as-group");
        assertThat(Refusals.rules(() -> HOUSE.zones(zone("B4", "2010-01-01", null, "A4"))))
                .containsExactly("zone-named-as-group");
    }

    @Test
    void a_tax_code_is_checked_where_people_type_it_and_taken_as_it_is_from_old_registers() {
        Changes<EnterpriseEntry> old = Changes.adding(List.of(taxed("DN-51", "0100109107", "2012-01-01")));
        assertThat(Refusals.rules(() -> HOUSE.post(enterprises::record, old))).containsExactly("tax-code-check");
        HOUSE.post(HOUSE.officer(), PostingKind.IMPORT, enterprises::record, old);
        enterprises.changeOwnerType(HOUSE.officer(), "DN-51", TU_NHAN, LocalDate.parse("2016-01-01"), null);
        HOUSE.enterprises(taxed("DN-52", "0100109106", "2012-01-01"));
    }

    private static EnterpriseEntry taxed(String code, String taxCode, String from) {
        return new EnterpriseEntry(
                code, LocalDate.parse(from), null, "Công ty", taxCode, FDI_100, null, null, null, null, null);
    }

    @Test
    void an_entry_alone_says_nothing_impossible() {
        assertThat(Refusals.rules(() -> zone("A6", "2010-01-01", "2010-01-01", null)))
                .containsExactly("zone-ends-before-beginning");
        assertThat(Refusals.rules(() -> enterprise("A6", "2010-01-01", "2009-01-01", FDI_100, null)))
                .containsExactly("enterprise-ends-before-beginning");
        assertThat(Refusals.rules(() -> ZoneEntry.standing("A6", " ", null, null)))
                .containsExactly("zone-without-name");
        assertThat(Refusals.rules(() -> area("A6", BigDecimal.ZERO))).containsExactly("zone-area");
        assertThat(area("A6", null).areaHa()).isNull();
    }

    private static ZoneEntry area(String code, @Nullable BigDecimal area) {
        return new ZoneEntry(code, LocalDate.EPOCH, null, "Khu", null, null, area, null, null);
    }
}
