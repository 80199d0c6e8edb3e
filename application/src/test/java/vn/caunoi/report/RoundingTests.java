package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.report.Rounding.Rounded;
import vn.caunoi.shared.Qualifier;

/** Round numbers stay true: "gần" only from below, "trên" only from above. */
class RoundingTests {

    @ParameterizedTest
    @CsvSource({
        "491, 500, GAN",
        "496, 500, GAN",
        "499, 500, GAN",
        "4478, 4500, GAN",
        "20950, 21000, GAN",
        "1901, 1900, HON",
        "1950, 1900, HON",
        "1985, 2000, GAN",
        "531, 530, HON",
        "106, 100, HON",
        "24163, 24000, HON",
        "1290367, 1300000, GAN",
        "129036, 130000, GAN",
        "124163, 120000, HON",
        "500, 500, DUNG",
        "1900, 1900, DUNG",
        "10, 10, DUNG",
        "97, 97, DUNG",
        "6, 6, DUNG",
        "0, 0, DUNG"
    })
    void round_numbers_keep_two_digits_and_say_how(BigDecimal exact, BigDecimal value, Qualifier qualifier) {
        assertThat(Rounding.ROUND.of(exact)).isEqualTo(new Rounded(value, qualifier));
    }

    @Test
    void a_round_number_is_never_wrong() {
        for (int number = 0; number < 100_000; number += 7) {
            BigDecimal exact = BigDecimal.valueOf(number);
            Rounded rounded = Rounding.ROUND.of(exact);
            assertThat(rounded.value().compareTo(exact))
                    .as(rounded.toString())
                    .isEqualTo(
                            switch (rounded.qualifier()) {
                                case GAN -> 1;
                                case HON -> -1;
                                default -> 0;
                            });
        }
    }

    @Test
    void numbers_are_exact_unless_the_office_chose_otherwise() {
        assertThat(Rounding.EXACT.of(new BigDecimal("24163")))
                .isEqualTo(new Rounded(new BigDecimal("24163"), Qualifier.DUNG));
    }
}
