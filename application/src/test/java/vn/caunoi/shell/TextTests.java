package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

/** Numbers, dates and sentences as the office writes and reads them. */
class TextTests {

    private final Messages messages = new Messages();
    private final Text vietnamese = messages.in(Messages.VIETNAMESE);
    private final Text english = messages.in(Locale.ENGLISH);

    @Test
    @DisplayName("Số, tỷ lệ, ngày viết theo lối Việt")
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(vietnamese.number(129_036)).isEqualTo("129.036");
        assertThat(vietnamese.number(new BigDecimal("6.390"))).isEqualTo("6,39");
        assertThat(vietnamese.number(new BigDecimal("1142.5"), 2)).isEqualTo("1.142,50");
        assertThat(vietnamese.percent(new BigDecimal("93.575"))).isEqualTo("93,58%");
        assertThat(vietnamese.percent(new BigDecimal("106.00"))).isEqualTo("106%");
        assertThat(vietnamese.percent(new BigDecimal("8.40"))).isEqualTo("8,4%");
        assertThat(vietnamese.change(12)).isEqualTo("+12");
        assertThat(vietnamese.change(-1_200)).isEqualTo("−1.200");
        assertThat(vietnamese.date(LocalDate.of(2026, 9, 5))).isEqualTo("05/09/2026");
        assertThat(vietnamese.dateTime(Instant.parse("2026-09-25T10:00:00Z"))).isEqualTo("25/09/2026 17:00");
        assertThat(english.number(129_036)).isEqualTo("129,036");
    }

    @Test
    @DisplayName("Câu điền số theo ngôn ngữ; thiếu bản tiếng Anh thì dùng bản tiếng Việt; không có thì hiện khóa")
    void sentencesAreFilledIn() {
        assertThat(vietnamese.t("shell.paging.range", 1, 25, 1_469L)).isEqualTo("1–25 trong 1.469 dòng");
        assertThat(english.t("shell.paging.range", 1, 25, 1_469L)).isEqualTo("1–25 of 1,469 rows");
        assertThat(vietnamese.t("shell.sample.day", LocalDate.of(2026, 9, 30))).endsWith("30/09/2026");
        assertThat(vietnamese.t("shell.paging.page", "$1 {0}")).isEqualTo("Trang $1 {0}");
        assertThat(vietnamese.t("khong.co")).isEqualTo("khong.co");
    }

    @ParameterizedTest(name = "“{0}” là {1}")
    @CsvSource({
        "30/09/2026, 2026-09-30",
        "5/9/2026, 2026-09-05",
        "05-09-2026, 2026-09-05",
        "5.9.2026, 2026-09-05",
        "29/02/2024, 2024-02-29",
        "31/02/2026,",
        "2026-09-30,",
        "5/9/26,"
    })
    void datesAreReadStrictly(String typed, LocalDate expected) {
        FormCheck check = check(typed);
        assertThat(check.date("o").orElse(null)).isEqualTo(expected);
        assertThat(check.valid()).isEqualTo(expected != null);
    }

    @ParameterizedTest(name = "“{0}” là {1}")
    @CsvSource(
            delimiter = ';',
            value = {"1.142; 1142", "1142; 1142", "1.290.367; 1290367", "0; 0", "1,142;", "1.14;", "12 người;", "-3;"})
    void countsAreNeverGuessed(String typed, Long expected) {
        FormCheck check = check(typed);
        assertThat(check.count("o").orElse(null)).isEqualTo(expected);
        assertThat(check.valid()).isEqualTo(expected != null);
    }

    @ParameterizedTest(name = "“{0}” là {1}")
    @CsvSource(
            delimiter = ';',
            value = {"6,39; 6.39", "1.142,5; 1142.5", "-3; -3", "6.39;", "1,2,3;"})
    void amountsHaveADecimalComma(String typed, BigDecimal expected) {
        FormCheck check = check(typed);
        assertThat(check.decimal("o").orElse(null)).isEqualTo(expected);
        assertThat(check.valid()).isEqualTo(expected != null);
    }

    @Test
    @DisplayName("Ô trống không phải là lỗi, trừ khi cần điền; lỗi đầu tiên được giữ")
    void emptyFieldsAreErrorsOnlyWhereRequired() {
        FormCheck check = check("  ");
        assertThat(check.date("o")).isEmpty();
        assertThat(check.valid()).isTrue();
        check.required("o");
        check.reject("o", "shell.field.date.wrong", "x");
        assertThat(check.form().errors()).containsExactly(java.util.Map.entry("o", "Ô này cần được điền"));
    }

    @Test
    @DisplayName("Phân trang giữ bộ lọc")
    void pagingKeepsTheFilters() {
        Paging paging = new Paging(59, 25, 1_469, "/chi-so?khu=BTL&trang=1");
        assertThat(paging.last()).isEqualTo(59);
        assertThat(paging.from()).isEqualTo(1_451);
        assertThat(paging.to()).isEqualTo(1_469);
        assertThat(paging.nearby()).containsExactly(57, 58, 59);
        assertThat(paging.link(2)).isEqualTo("/chi-so?khu=BTL&trang=2");
        assertThat(new Paging(1, 25, 0, "/x").from()).isZero();
    }

    private FormCheck check(String typed) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.put("o", List.of(typed));
        return new FormCheck(Form.typed("sample.form", values), vietnamese);
    }
}
