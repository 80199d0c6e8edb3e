package vn.caunoi.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.report.template.Piece.Clause;
import vn.caunoi.report.template.Piece.Context;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.Piece.Words;
import vn.caunoi.shared.Refused;

/** Sentences with places for figures, as plans and officers write them. */
class WordingTests {

    @Test
    void a_sentence_is_words_places_and_clauses() {
        assertThat(Wording.of("{Ky}, kết nạp {ket-nap:ke-hoach}[, trong đó {to-chuc[FDI_100]}].")
                        .pieces())
                .containsExactly(
                        new Context(Word.PERIOD_FIRST),
                        new Words(", kết nạp "),
                        new Place("ket-nap", null, Telling.AGAINST_PLAN),
                        new Clause(List.of(new Words(", trong đó "), new Place("to-chuc", "FDI_100", Telling.VALUE))),
                        new Words("."));
    }

    @Test
    void what_an_officer_writes_has_brackets_of_its_own() {
        assertThat(Wording.edited("Kết nạp {ket-nap} [tính cả {chinh-thuc}]").places())
                .extracting(Place::figure)
                .containsExactly("ket-nap", "chinh-thuc");
        assertThat(Wording.edited("Kết nạp [xem phụ lục]").pieces())
                .containsExactly(new Words("Kết nạp [xem phụ lục]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kết nạp {ket-nap            | unclosed",
                "kết nạp ket-nap}            | unopened",
                "kết nạp [, {ket-nap}        | unclosed",
                "kết nạp {ket-nap}]          | unopened",
                "kết nạp {kết nạp}           | place",
                "kết nạp {}                  | place",
                "kết nạp {ket-nap:nhanh}     | telling"
            })
    void what_cannot_be_read_is_refused(String text, String rule) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wording.of(text));
        assertThat(refused.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("report.refusal.wording." + rule));
    }
}
