package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.UnitRow;

@DisplayName("Đọc sổ trao đổi")
class ReadingTests {

    private static final String MOVEMENTS = "ngay|to_chuc|loai|so_luong|ma_nguoi|ngay_sinh";
    private static final String COUNT =
            "Không phải số nguyên. Hãy ghi chữ số, ví dụ 1142 hoặc 1.142 (dấu chấm giữa hàng nghìn).";
    private static final String NO_SUCH_DAY = "Không có ngày này trong lịch.";
    private static final String NO_DATE = "Không phải ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 05/03/2016.";

    @ParameterizedTest(name = "{0} là {1}")
    @CsvSource({"1142,1142", "1.142,1142", "24.163,24163", "1.234.567,1234567", "#1142,1142", "0007,", "0,0"})
    @DisplayName("Số đếm")
    void readsCounts(String written, Integer count) {
        Content content =
                Reading.of(Workbooks.of("nhiem_ky", "to_chuc|ten|thu|tu_ngay", "A|N|" + written + "|1/1/2015"));
        assertThat(content.of(SheetForm.TERMS).stream().map(row -> row.row().ordinal()))
                .isEqualTo(count == null ? List.of() : List.of(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,142", "1142.0", "1e3", "１１４２", "12a", "#11.5", "1.14", "1.1422", "1 142", "@2016-03-05"})
    @DisplayName("Không phải số đếm thì từ chối, nêu đúng ô")
    void refusesOtherTextInACount(String written) {
        Content content = Reading.of(Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP|" + written + "||"));
        String shown = written.startsWith("@") ? "05/03/2016" : written.replace("#", "");
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly("bien_dong D2 so_luong \"" + shown + "\" " + COUNT);
        assertThat(content.size()).isZero();
    }

    @ParameterizedTest(name = "{0} là {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "6,39;6.39",
                "1.234,5;1234.5",
                "1.142;1142",
                "#6.39;6.39",
                "-2,5;-2.5",
                "6,390;",
                "1,142;",
                "6.39;",
                "0,142;0.142",
                "12,3450;12.345",
                "999.999.999.999.999,999999;999999999999999.999999",
                "#999999999999999;999999999999999"
            })
    @DisplayName("Số có phần thập phân; hiểu được hai cách thì từ chối")
    void readsDecimals(String written, BigDecimal value) {
        Content content = Reading.of(
                Workbooks.of("chi_tieu", "khu|chi_so|ky|gia_tri", "HN-ZONES|enterprise.revenue|#2016|" + written));
        assertThat(content.of(SheetForm.TARGETS).stream().map(row -> row.row().value()))
                .isEqualTo(value == null ? List.of() : List.of(value));
        assertThat(content.errors()).hasSize(value == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#0;Phải từ 1 trở lên.",
                "0;Phải từ 1 trở lên.",
                "#-3;Phải từ 1 trở lên.",
                "-5;Phải từ 1 trở lên.",
                "−5;Phải từ 1 trở lên.",
                "#2147483647;Số quá lớn: giới hạn là 1.000.000.000.",
                "99999999999;Số quá lớn: giới hạn là 1.000.000.000.",
                "1.000.000.001;Số quá lớn: giới hạn là 1.000.000.000."
            })
    @DisplayName("Số lượng quá nhỏ hoặc quá lớn: nói đúng lý do")
    void refusesCountsOutOfBounds(String written, String reason) {
        Content content = Reading.of(Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP|" + written + "||"));
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly("bien_dong D2 so_luong \"" + written.replace("#", "") + "\" " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "so_lieu;#1E300;1E+300;Số quá lớn: giới hạn là 999.999.999.999.999,999999.",
                "so_lieu;1000000000000000;1000000000000000;Số quá lớn: giới hạn là 999.999.999.999.999,999999.",
                "so_lieu;#0.1234567;0.1234567;Quá 6 chữ số sau dấu phẩy.",
                "so_lieu;1,1234567;1,1234567;Quá 6 chữ số sau dấu phẩy.",
                "so_lieu;-5;-5;Phải từ 0 trở lên.",
                "so_lieu;#-0.5;-0.5;Phải từ 0 trở lên.",
                "chi_tieu;#-1E300;-1E+300;Số quá lớn: giới hạn là 999.999.999.999.999,999999."
            })
    @DisplayName("Số liệu và chỉ tiêu ngoài giới hạn: nói đúng lý do")
    void refusesAmountsOutOfBounds(String sheet, String written, String shown, String reason) {
        Content content =
                Reading.of(Workbooks.of(sheet, "khu|chi_so|ky|gia_tri", "K|enterprise.revenue|#2016|" + written));
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly(sheet + " D2 gia_tri \"" + shown + "\" " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NGOAI|Không được dùng mã \"NGOAI\": mã này dành riêng để chỉ nơi ngoài hệ thống.",
                "ngoai|Không được dùng mã \"NGOAI\": mã này dành riêng để chỉ nơi ngoài hệ thống.",
                "A\u200bB|Mã có ký tự không nhìn thấy được. Hãy xóa đi và gõ lại mã này.",
                "A\u0085B|Mã có ký tự không nhìn thấy được. Hãy xóa đi và gõ lại mã này.",
                "A;B|Chỉ được ghi một mã, không có dấu chấm phẩy."
            })
    @DisplayName("Mã đơn vị không dùng được")
    void refusesUnitCodes(String code, String reason) {
        Content content = Reading.of(
                Workbooks.of("to_chuc", "ma|ten|he|loai|ngay_thanh_lap", code + "|Chi bộ|DANG|CELL|1/1/2010"));
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly("to_chuc A2 ma \"" + code + "\" " + reason);
    }

    @Test
    @DisplayName("Mã và chữ dài quá thì từ chối, nhắc lại 100 ký tự")
    void refusesLongWords() {
        Content content = Reading.of(Workbooks.of(
                "to_chuc",
                "ma|ten|he|loai|ngay_thanh_lap",
                "m".repeat(101) + "|" + "t".repeat(501) + "|DANG|CELL|1/1/2010",
                "m".repeat(100) + "|" + "t".repeat(500) + "|DANG|CELL|1/1/2010"));
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly(
                        "to_chuc A2 ma \"" + "m".repeat(100) + "…\" Dài quá 100 ký tự.",
                        "to_chuc B2 ten \"" + "t".repeat(100) + "…\" Dài quá 500 ký tự.");
        assertThat(content.of(SheetForm.UNITS)).hasSize(1);
    }

    @Test
    @DisplayName("Cột có dữ liệu mà không có tên được nói ra")
    void tellsOfUnnamedColumns() {
        Content content = Reading.of(Workbooks.of("khu", "ma|ten", "A|Khu A", "B|Khu B||ghi chú", "C|Khu C||thêm"));
        assertThat(content.notices().stream().map(Reading::words))
                .containsExactly("khu D1 Cột D có dữ liệu nhưng không có tên cột nên được bỏ qua.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5/3/2016", "05/03/2016", "05-03-2016", "05.03.2016", "5.3.2016", "2016-03-05", "@2016-03-05"})
    @DisplayName("Các cách ghi ngày")
    void readsDays(String written) {
        assertThat(movement(written, "").on()).isEqualTo(LocalDate.of(2016, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2016,true",
        "13/25/2020,true",
        "5/3/16,false",
        "5/3-2016,false",
        "03/2016,false",
        "#42434,false",
        "2016-3-5,false",
        "30/02/2016,true"
    })
    @DisplayName("Ngày không có thật, không đủ năm thì từ chối")
    void refusesWhatIsNoDay(String written, boolean wellFormed) {
        Content content = Reading.of(Workbooks.of("bien_dong", MOVEMENTS, written + "|A|KET_NAP|1||"));
        assertThat(content.errors().stream().map(Reading::words))
                .containsExactly("bien_dong A2 ngay \"" + written.replace("#", "") + "\" "
                        + (wellFormed ? NO_SUCH_DAY : NO_DATE));
    }

    @ParameterizedTest(name = "{0} là {1}")
    @CsvSource({
        "1960,1960",
        "#1960,1960",
        "05/1960,05/1960",
        "5/1960,05/1960",
        "3/5/1960,03/05/1960",
        "@1960-05-03,03/05/1960"
    })
    @DisplayName("Ngày sinh có thể thiếu ngày, tháng")
    void readsPartialBirthDates(String written, String born) {
        assertThat(movement("5/3/2016", written).born()).hasToString(born);
    }

    private static MovementRow movement(String day, String born) {
        Content content = Reading.of(Workbooks.of("bien_dong", MOVEMENTS, day + "|A|KET_NAP||NG1|" + born));
        assertThat(content.errors()).isEmpty();
        return content.of(SheetForm.MOVEMENTS).getFirst().row();
    }

    @Test
    @DisplayName("Dòng tiêu đề tiếng Việt ở dòng hai được bỏ qua, dòng dữ liệu sai thì không")
    void skipsCaptionsOnly() {
        Content ours = Reading.of(Workbooks.of("khu", "ma|ten", "Mã|Tên", "A|Khu A"));
        assertThat(ours.of(SheetForm.ZONES)).hasSize(1);
        Content others = Reading.of(Workbooks.of(
                "bien_dong", MOVEMENTS, "Ngày tháng|Tổ chức cơ sở|Kiểu|Số người|x|y", "1/1/2016|A|KET_NAP|3||"));
        assertThat(others.of(SheetForm.MOVEMENTS)).hasSize(1);
        assertThat(others.errors()).isEmpty();
        Content wrong = Reading.of(Workbooks.of("bien_dong", MOVEMENTS, "31/02/2016|Chi bộ A|KETNAP|một||"));
        assertThat(wrong.errors()).hasSize(3);
        assertThat(Reading.of(Workbooks.of("khu", "ma|ten", "THANGLONG|Thang Long"))
                        .of(SheetForm.ZONES))
                .hasSize(1);
    }

    @Test
    @DisplayName("Trang ẩn, trang lạ, cột lạ được bỏ qua và nói ra")
    void tellsWhatItLeavesOut() {
        Content content = Reading.of(Workbooks.of("khu", "ten|ma|Ghi chú", "Khu A|A|abc")
                .and("bien_dong", "x", "y")
                .hiding("bien_dong")
                .and("Tổ chức", "x")
                .and("Hướng dẫn", "x")
                .and("cap_uy", "ky"));
        assertThat(content.notices().stream().map(Reading::words))
                .containsExactly(
                        "khu C1 Ghi chú \"Ghi chú\" Cột \"Ghi chú\" không có trong mẫu nên được bỏ qua.",
                        "bien_dong Trang ẩn \"bien_dong\" được bỏ qua.",
                        "Tổ chức Trang \"Tổ chức\" được bỏ qua vì không có trong mẫu. Nếu đó là trang \"to_chuc\" thì hãy đổi tên lại.",
                        "Hướng dẫn Trang \"Hướng dẫn\" được bỏ qua vì không có trong mẫu.",
                        "cap_uy Trang \"cap_uy\" chưa nhập được ở phiên bản này nên được bỏ qua.");
        assertThat(content.of(SheetForm.ZONES).getFirst().row().name()).isEqualTo("Khu A");
    }

    @Test
    @DisplayName("Mã, danh sách mã, dấu x, số làm mã")
    void readsCodes() {
        Content content = Reading.of(Workbooks.of(
                "to_chuc",
                "ma|ten|he|loai|doanh_nghiep|ngay_thanh_lap|dau_ky",
                "#12|\u00a0Chi bộ\t\r\nA |dang|GRASSROOTS_CELL|DN1; DN2|1/1/2010|X"));
        UnitRow unit = content.of(SheetForm.UNITS).getFirst().row();
        assertThat(unit.code()).isEqualTo("12");
        assertThat(unit.name()).isEqualTo("Chi bộ A");
        assertThat(unit.enterprises()).containsExactly("DN1", "DN2");
        assertThat(unit.opening()).isTrue();
    }

    @Test
    @DisplayName("Mọi ô sai của một dòng đều được nêu")
    void findsEveryWrongCell() {
        Content content = Reading.of(Workbooks.of(
                "bien_dong", MOVEMENTS + "|ho_ten|trang_thai", "31/02/2016||KET_NAP|=1+1|NG1|2050/1|A|DANG"));
        assertThat(content.errors().stream().map(finding -> finding.place().cell()))
                .containsExactly("A2", "B2", "D2", "H2", "F2");
    }
}
