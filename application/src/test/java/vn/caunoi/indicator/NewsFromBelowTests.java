package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.RegisterHouse;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.ledger.Changes;
import vn.caunoi.shared.Period;

/** A stock that the board reported itself, and what its zones and their enterprises report after it. */
class NewsFromBelowTests {

    private static final ObservationOwner GROUP = ObservationOwner.group("BAN");

    private final RegisterHouse house = new RegisterHouse();

    @BeforeEach
    void a_board_of_two_zones_reported_for_both() {
        house.zones(zone("KCN-A", "2010-01-01", null, "BAN"), zone("KCN-B", "2010-01-01", null, "BAN"));
        house.enterprises(
                enterprise("DN-1", "2010-01-01", null, OwnerType.FDI_100, "KCN-A"),
                enterprise("DN-2", "2010-01-01", null, OwnerType.TU_NHAN, "KCN-A"));
        workers(GROUP, "2024-03-31", 100);
    }

    @Test
    void the_own_report_stands_until_every_zone_has_told_of_a_later_day() {
        workers(ObservationOwner.zone("KCN-A"), "2025-03-31", 70);
        assertThat(workersOf("BAN", "2025-12-31")).isEqualByComparingTo("100");
        workers(ObservationOwner.zone("KCN-B"), "2025-06-30", 50);
        assertThat(workersOf("BAN", "2025-12-31")).isEqualByComparingTo("120");
        assertThat(workersOf("BAN", "2025-05-31")).isEqualByComparingTo("100");
        workers(GROUP, "2025-09-30", 125);
        assertThat(workersOf("BAN", "2025-12-31")).isEqualByComparingTo("125");
    }

    @Test
    void a_zone_listens_to_its_enterprises_in_the_same_way() {
        workers(ObservationOwner.zone("KCN-A"), "2025-03-31", 70);
        workers(ObservationOwner.enterprise("DN-1"), "2025-04-30", 30);
        assertThat(workersOf("KCN-A", "2025-12-31")).isEqualByComparingTo("70");
        workers(ObservationOwner.enterprise("DN-2"), "2025-04-30", 45);
        assertThat(workersOf("KCN-A", "2025-12-31")).isEqualByComparingTo("75");
        workers(ObservationOwner.zone("KCN-B"), "2025-06-30", 50);
        assertThat(workersOf("BAN", "2025-12-31")).isEqualByComparingTo("125");
    }

    @Test
    void what_flowed_in_a_period_is_what_the_board_said_of_it() {
        house.post(
                house.door(Observations.class)::record,
                Changes.adding(List.of(
                        Observation.during("enterprise.export", GROUP, Period.year(2024), BigDecimal.TEN),
                        Observation.during(
                                "enterprise.export", ObservationOwner.zone("KCN-A"), Period.year(2024), BigDecimal.ONE),
                        Observation.during(
                                "enterprise.export",
                                ObservationOwner.zone("KCN-B"),
                                Period.year(2024),
                                BigDecimal.ONE))));
        assertThat(value("enterprise.export", "BAN", new When.During(Period.year(2024))))
                .isEqualByComparingTo("10");
    }

    private void workers(ObservationOwner owner, String day, long people) {
        house.post(
                house.door(Observations.class)::record,
                Changes.adding(List.of(
                        Observation.on("labour.count", owner, LocalDate.parse(day), BigDecimal.valueOf(people)))));
    }

    private @Nullable BigDecimal workersOf(String subject, String day) {
        return value("labour.count", subject, new When.AsOf(LocalDate.parse(day)));
    }

    private @Nullable BigDecimal value(String indicator, String subject, When when) {
        Question question = new Question(
                house.door(Catalogue.class).find(indicator).orElseThrow(),
                house.door(Subjects.class).find(house.scope(), subject).orElseThrow(),
                when,
                null,
                Map.of(),
                house.head());
        return house.door(Figures.class).answer(house.scope(), question).value();
    }
}
