package vn.caunoi.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well names and codes fit what was typed. */
class SoughtTests {

    @ParameterizedTest
    @CsvSource({
        "HN-CB-001, HN-CB-001, Chi bộ A, 0",
        "hn-cb, HN-CB-001, Chi bộ A, 1",
        "Hòa, X, Công ty Hòa Phát, 2",
        "Hoà, X, Công ty Hòa Phát, 2",
        "thuỷ, X, Công ty Thủy Tinh, 2",
        "hoa phat, X, Công ty Hòa Phát, 3",
        "phat hoa, X, Công ty Hòa Phát, 4",
        "dien, X, Công ty Điện tử, 3",
        "mau, X, Đảng bộ các khu (mẫu), 3",
        "cb-001, HN-CB-001, Chi bộ A, 5"
    })
    void the_closer_the_earlier(String typed, String code, String name, int rank) {
        assertThat(Sought.of(typed).rank(code, name)).hasValue(rank);
        assertThat(Sought.of(Normalizer.normalize(typed, Normalizer.Form.NFD))
                        .rank(code, Normalizer.normalize(name, Normalizer.Form.NFC)))
                .hasValue(rank);
    }

    @ParameterizedTest
    @CsvSource({"oa, X, Công ty Hòa Phát", "hoa binh, X, Công ty Hòa Phát", "002, HN-CB-001, Chi bộ A"})
    void what_does_not_fit_is_not_found(String typed, String code, String name) {
        assertThat(Sought.of(typed).rank(code, name)).isEmpty();
    }

    @Test
    void nothing_of_what_was_typed_comes_into_a_log() {
        assertThat(Sought.of("Nguyễn Thị Hoa")).hasToString("Sought");
    }
}
