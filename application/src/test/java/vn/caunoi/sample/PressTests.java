package vn.caunoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that newspapers printed is told from its neighbours, however its address is written. */
class PressTests {

    private static final Press PRESS = Press.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21                                      | true
            indicator=party.units&unit=HN-PARTY&asOf=21/10/2020&by=enterprise-type                   | true
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type:FDI_100       | true
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type%3AFDI_100     | true
            indicator=party.units&unit=HN-PARTY&period=2015-10-01..2020-08-01                        | true
            indicator=party.members.admitted&unit=HN-PARTY&period=2016                               | true
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-22                                      | false
            indicator=party.units&unit=HN-CB-001&asOf=2020-10-21                                     | false
            indicator=party.units&unit=HN-PARTY&asOf=2020-10-21&filter=enterprise-type:NHA_NUOC      | false
            indicator=party.members.admitted&unit=HN-PARTY&period=2017                               | false
            indicator=party.members.admitted&unit=HN-PARTY&period=2016-Q1                            | false
            indicator=party.members.admitted&unit=HN-PARTY&period=NK:2015-2020                       | false
            indicator=party.units&unit=HN-PARTY&asOf=31/02/2016                                      | false
            indicator=party.units&unit=HN-PARTY                                                      | false
            """)
    void is_known_by_its_address(String question, boolean printed) {
        assertThat(PRESS.printed("/chi-so?" + question)).isEqualTo(printed);
    }

    @Test
    void that_was_printed_in_round_words_says_so() {
        assertThat(PRESS.as("/chi-so?indicator=youth.members.joined&unit=HN-YOUTH&period=2016"))
                .isEqualTo("gần 500");
        assertThat(PRESS.as("/chi-so?indicator=party.members.admitted&unit=HN-PARTY&period=2016"))
                .isEmpty();
    }
}
