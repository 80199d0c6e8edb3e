package vn.caunoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.shell.House;

/** A figure that newspapers printed is told from its neighbours, however its address is written. */
class PressTests {

    private static final Press PRESS = Press.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21                                      | 87      | 87
            indicator=party.units&unit=HN-PARTY&asOf=21/10/2020&by=enterprise-type                   | 87      | 87
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type:FDI_100       | 46      | 46
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type%3AFDI_100     | 46      | 46
            indicator=party.units&unit=HN-PARTY&period=2015-10-01..2020-08-01                        | 87      | 87
            indicator=party.members.admitted&unit=HN-PARTY&period=2016                               | 106     | 106
            indicator=union.members.joined&unit=HN-UNION&period=2016                                 | 24.163  | 24163
            indicator=enterprise.revenue&unit=HN-ZONES&period=2016                                   | 6,39    | 6.39
            indicator=youth.members.joined&unit=HN-YOUTH&period=2016                                 | gần 500 | -
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-22                                      | -       | -
            indicator=party.units&unit=HN-CB-001&asOf=2020-10-21                                     | -       | -
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type:NHA_NUOC      | -       | -
            indicator=party.members.admitted&unit=HN-PARTY&period=2017                               | -       | -
            indicator=party.members.admitted&unit=HN-PARTY&period=2016-Q1                            | -       | -
            indicator=party.members.admitted&unit=HN-PARTY&period=NK:2015-2020                       | -       | -
            indicator=party.units&unit=HN-PARTY&asOf=31/02/2016                                      | -       | -
            indicator=party.units&unit=HN-PARTY                                                      | -       | -
            """)
    void is_known_by_its_address(String question, @Nullable String words, @Nullable BigDecimal value) {
        assertThat(PRESS.at("/chi-so?" + question))
                .isEqualTo(Optional.ofNullable(words).map(printed -> new House.Printed(printed, value)));
    }

    @Test
    void a_number_that_has_moved_since_is_no_longer_what_was_printed() {
        House house = new House(null, "Đảng ủy Mẫu", null, null, new House.Sample(null, PRESS::at));
        String admitted = "/chi-so?indicator=party.members.admitted&unit=HN-PARTY&period=2016";
        assertThat(house.isFromThePress(admitted, new BigDecimal("106"))).isTrue();
        assertThat(house.isFromThePress(admitted, new BigDecimal("107"))).isFalse();
        assertThat(house.printedInThePress(admitted)).contains("106");
    }
}
