package vn.caunoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event takes codes and counts, and is written in one way only. */
class EventTests {

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hoà", "nguyen thi hoa", "Đ", "a\nb", "\u001b[31m"})
    void neither_a_name_nor_a_sentence_is_a_code(String typed) {
        assertThatThrownBy(() -> Event.of("changed", "x").with("what", typed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Event.of(typed, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_subject_is_a_method_and_a_pattern_or_one_code() {
        assertThat(Event.of("refused", "GET /to-chuc/{ma}").subject()).isEqualTo("GET /to-chuc/{ma}");
        assertThatThrownBy(() -> Event.of("refused", "Trần Thị Mai")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Event.of("refused", "tran thi mai")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Computed by hand with another program: whoever reads the tables can verify them without this one. */
    @Test
    void the_hash_is_that_of_the_canonical_json_behind_the_hash_before() {
        Recorded event = new Recorded(
                7,
                "2026-09-30 01:02:03.000004",
                null,
                "exported",
                "GET /api/v1/exports/workbook",
                "{\"rows\": 12, \"list\": [1.50, true, null, \"a\\\"b\"], \"by\": {\"b\": 1, \"a\": 2}}");
        assertThat(event.hash("0".repeat(64), 3))
                .isEqualTo("6f679589060843269f4ade18b79bd0486c1489d81c5ea727c51a22d997f0bc6f");
        assertThat(event.hash("0".repeat(64), 4)).isNotEqualTo(event.hash("0".repeat(64), 3));
    }
}
