package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.shared.Refused;

class TaxCodeTests {

    @ParameterizedTest
    @CsvSource({
        "0100109106, true",
        "0300588569, true",
        "0101248141, true",
        "0100107370, true",
        "2300325764, true",
        "0100109106-001, true",
        "0100109107, false",
        "0000000000, false",
    })
    void the_tenth_digit_checks_the_first_nine(String code, boolean checked) {
        assertThat(new TaxCode(code).isChecked()).isEqualTo(checked);
    }

    @ParameterizedTest
    @CsvSource({
        "0100109106, 0100109106",
        "0100109106001, 0100109106-001",
        "'01 001 09106-001', 0100109106-001",
        "0100.109.106, 0100109106",
        "'\u00a00100109106 ', 0100109106",
    })
    void a_code_is_kept_as_the_tax_office_writes_it(String typed, String kept) {
        assertThat(TaxCode.parse(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "010010910", "01001091067", "010010910A", "0100109106-01", "0100109106-0011", "001099012345"
            })
    void what_has_another_form_is_refused(String typed) {
        assertThatThrownBy(() -> TaxCode.parse(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().rule())
                                .isEqualTo("enterprise.refusal.tax-code-form"));
    }
}
