package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.sample.story.Story;
import vn.caunoi.sample.story.Told;

abstract class EveryPublishedFigure {

    private static final TestInstallation HOUSE = LoadedSample.open();

    @Test
    @DisplayName("mọi dòng của bảng, cả so sánh, đều ra từ các dòng ghi thường")
    void every_row_of_the_table_comes_out_of_ordinary_entries() {
        List<PublishedFigure> rows = PublishedFigure.all();
        assertThat(rows).hasSize(46);
        assertThat(rows.stream().flatMap(row -> row.failures(HOUSE).stream())).isEmpty();
    }

    @Test
    @DisplayName("không giá trị khai báo nào mang chỉ số tính từ dòng ghi")
    void nothing_is_declared_that_is_counted_from_records() {
        Catalogue catalogue = HOUSE.bean(Catalogue.class);
        List<Told> declared = Story.tell().stream()
                .filter(told -> told.sheet().equals("so_lieu"))
                .toList();
        assertThat(declared).hasSizeGreaterThan(500);
        assertThat(declared)
                .allMatch(told ->
                        catalogue.find(told.cell("chi_so")).orElseThrow().source() != Indicator.Source.RECORDS);
    }

    @Test
    @DisplayName("điều đã sửa về sau vẫn đọc được như đã biết lúc ấy")
    void what_was_corrected_reads_as_it_was_known_before() {
        Correction one = Correction.first(Story.tell());
        String question = "/api/v1/figures?indicator=union.members.joined&unit=" + one.unit() + "&period=" + one.day()
                + ".." + one.day();
        BigDecimal now = value(question);
        BigDecimal before = value(question + "&knownAt=" + one.knownBefore() + "T17:00:00Z");
        assertThat(now).isEqualByComparingTo(one.right());
        assertThat(before).isEqualByComparingTo(one.wrong());
    }

    private static BigDecimal value(String question) {
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(HOUSE.get(question).body())
                .get("value")
                .decimalValue();
    }
}
