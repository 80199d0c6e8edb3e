package vn.caunoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTests {

    @ParameterizedTest
    @CsvSource({"106, 100, 106.00", "1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "-1, 800, -0.13", "0, 7, 0.00"})
    void a_share_has_two_decimals_half_up(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        assertThat(Percentage.share(part, whole)).contains(new Percentage(percent));
    }

    @ParameterizedTest
    @CsvSource({"132, 100, 32.00", "90, 120, -25.00", "5, 5, 0.00"})
    void a_change_is_measured_by_its_base(BigDecimal value, BigDecimal base, BigDecimal percent) {
        assertThat(Percentage.change(value, base)).contains(new Percentage(percent));
    }

    @Test
    void of_nothing_there_is_no_percentage() {
        assertThat(Percentage.share(BigDecimal.TEN, new BigDecimal("0.00"))).isEmpty();
        assertThat(Percentage.change(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
    }
}
