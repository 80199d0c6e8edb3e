package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.RegisterHouse;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;

class RegistersVolumeTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();

    @Test
    void ten_thousand_rows_of_the_registers_are_one_posting() {
        HOUSE.zones(IntStream.range(0, 20)
                .mapToObj(i -> RegisterHouse.zone("K" + i, "2000-01-01", null, "G"))
                .toArray(ZoneEntry[]::new));
        List<EnterpriseEntry> enterprises = IntStream.range(0, 10_000)
                .mapToObj(RegistersVolumeTests::enterprise)
                .toList();
        List<Observation> observations = IntStream.range(0, 10_000)
                .mapToObj(RegistersVolumeTests::observation)
                .toList();
        assertThat(HOUSE.post(HOUSE.door(Enterprises.class)::record, Changes.adding(enterprises)))
                .hasSize(10_000);
        HOUSE.post(HOUSE.door(Observations.class)::record, Changes.adding(observations));
        assertThat(HOUSE.door(Observations.class).live(HOUSE.scope(), HOUSE.head()))
                .hasSize(10_000);
    }

    /** Two entries a code. */
    private static EnterpriseEntry enterprise(int number) {
        LocalDate from = LocalDate.of(2005 + number % 2 * 5, 1, 1);
        return new EnterpriseEntry(
                "DN-" + number / 2,
                from,
                null,
                "Công ty " + number,
                null,
                OwnerType.values()[number % 9],
                null,
                "K" + number % 20,
                null,
                null,
                new PaperReference(number % 300 + "/GCN", from));
    }

    private static Observation observation(int number) {
        return Observation.during(
                "enterprise.revenue",
                ObservationOwner.enterprise("DN-" + number / 2),
                Period.year(2015 + number % 2),
                new BigDecimal(number));
    }
}
