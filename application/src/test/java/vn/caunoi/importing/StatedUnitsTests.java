package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;

@DisplayName("Đơn vị tính ghi ở sheet so_lieu được quy đổi đúng, hoặc bị từ chối tại ô")
class StatedUnitsTests {

    private static final String HEADER = "khu|chi_so|ky|gia_tri|don_vi";

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
    }

    private ImportDesk.Answer revenue(String value, String unit) {
        return desk.send(Workbooks.of("so_lieu", HEADER, "NHOM|enterprise.revenue|2018|" + value + "|" + unit));
    }

    private String figure() {
        return desk.figure("indicator=enterprise.revenue&unit=NHOM&period=2018");
    }

    @ParameterizedTest
    @CsvSource({
        "6390,triệu USD,6.39",
        "'6,39',tỷ USD,6.39",
        "'6,39',,6.39",
        "7500000,Nghìn  usd,7.5",
        "250000,USD,0.00025"
    })
    void aUnitOfTheSameMeasureIsConvertedExactly(String stated, String unit, String value) {
        assertThat(revenue(stated, unit == null ? "" : unit).rejected()).isEmpty();
        assertThat(new BigDecimal(figure())).isEqualByComparingTo(value);
        assertThat(desk.rows("indicator=enterprise.revenue&unit=NHOM&period=2018"))
                .singleElement()
                .satisfies(row -> assertThat(new BigDecimal(row)).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"triệu đồng", "người", "thùng"})
    void anotherMeasureIsRefusedAtTheCellWithTheUnitsThatFit(String unit) {
        ImportDesk.Answer answer = revenue("6", unit);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rejected())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .startsWith("so_lieu E2 don_vi \"" + unit + "\"")
                        .contains("enterprise.revenue", "USD, nghìn USD, triệu USD, tỷ USD"));
        assertThat(desk.figure("indicator=enterprise.revenue&unit=NHOM&period=2018"))
                .isEmpty();
    }

    @Test
    @DisplayName("Điều đã ghi được giữ nguyên: kết xuất nhập lại là đã có, nhập nơi trống cho cùng con số")
    void whatWasStatedIsKept() {
        assertThat(revenue("6390", "triệu USD").accepted()).isOne();
        assertThat(revenue("6390", "triệu USD").skipped()).isOne();
        byte[] export = desk.export();
        ImportDesk.Answer again = desk.send(export, "");
        assertThat(again.accepted()).isZero();
        assertThat(again.rejected()).isEmpty();
        ImportDesk elsewhere = new ImportDesk(TestInstallation.fresh());
        assertThat(elsewhere.send(export, "").rejected()).isEmpty();
        assertThat(elsewhere.figure("indicator=enterprise.revenue&unit=NHOM&period=2018"))
                .isEqualTo("6.39");
    }

    @Test
    @DisplayName("Bỏ trống nghĩa là đơn vị của danh mục; đổi đơn vị là sửa")
    void leftUnsaidIsTheUnitOfTheCatalogue() {
        revenue("6,39", "tỷ USD");
        assertThat(revenue("6,39", "").skipped()).isOne();
        assertThat(revenue("6,39", "Tỷ USD").skipped()).isOne();
        assertThat(revenue("6,39", "triệu USD").accepted()).isOne();
        assertThat(figure()).isEqualTo("0.00639");
    }

    @ParameterizedTest
    @CsvSource({
        "'41,2',nghìn người,true",
        "'41,2005',nghìn người,false",
        "'41,2',người,false",
        "'0,0005',nghìn người,false"
    })
    void whatIsCountedIsWholeInTheUnitOfTheCatalogue(String stated, String unit, boolean taken) {
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "so_lieu", "khu|chi_so|ngay|gia_tri|don_vi", "KA|labour.count|31/12/2018|" + stated + "|" + unit));
        assertThat(answer.rejected()).hasSize(taken ? 0 : 1);
        assertThat(desk.figure("indicator=labour.count&unit=KA&asOf=2018-12-31"))
                .isEqualTo(taken ? "41200" : "");
    }
}
