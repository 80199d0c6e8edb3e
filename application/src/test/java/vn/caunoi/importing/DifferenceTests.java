package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.caunoi.TestInstallation;
import vn.caunoi.importing.sheet.Days;

@DisplayName("Tệp được so với sổ, chỉ phần khác được ghi")
class DifferenceTests {

    private static final String SHORT = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong";

    private TestInstallation house;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        desk = new ImportDesk(house);
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
    }

    private String members(String unit) {
        return desk.figure("indicator=party.members&unit=" + unit + "&asOf=2019-12-31");
    }

    @Test
    @DisplayName("Cùng tệp hai lần: lần sau đã có hết, kèm số biên nhận")
    void theSameFileTwice() {
        byte[] file = Workbooks.of("bien_dong", SHORT, "5/4/2016|A|KET_NAP||3").bytes();
        long id = desk.send(file, "").id();
        Map<String, String> before = TableHashes.of(house.database());
        ImportDesk.Answer again = desk.send(file, "");
        assertThat(again.skipped()).isOne();
        assertThat(again.accepted()).isZero();
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.notices()).containsExactly("Tệp này đã nhập, biên nhận số " + id + ".");
        assertThat(TableHashes.of(house.database())).isEqualTo(before);
    }

    @Test
    @DisplayName("Cùng khóa, giá trị khác: là sửa, không phải thêm")
    void anotherValueIsACorrection() {
        assertThat(members("DU")).isEqualTo("21");
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "bien_dong",
                "ngay|to_chuc|loai|so_luong|trang_thai|ma_nguoi|ho_ten|gioi_tinh|ngay_sinh",
                "2/3/2012|A|DAU_KY|12|CHINH_THUC||||",
                "5/3/2016|A|KET_NAP|1|DU_BI|P1|Nguyễn Thị Mẫu|NU|1991"));
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.accepted()).isEqualTo(2);
        assertThat(answer.body().get("units").toString())
                .isEqualTo("[{\"code\":\"A\",\"name\":\"Chi bộ A\",\"added\":0,\"changed\":2,\"ended\":0}]");
        assertThat(members("DU")).isEqualTo("23");
    }

    @Test
    @DisplayName(
            "Tác động: chuyển đi tính ở cả hai đơn vị, người rời đi không phải đơn vị kết thúc, dòng về khu được đếm riêng")
    void effectsTellMovementsFromEnds() {
        ImportDesk.Answer moved =
                desk.send(Workbooks.of("bien_dong", SHORT, "5/4/2016|A|CHUYEN_DI|B|3", "5/4/2016|A|XIN_RA||1")
                        .and("khu", "ma|ten", "KC|Khu C"));
        assertThat(effects(moved)).containsExactly("A – Chi bộ A: 2 0 0", "B – Chi bộ B: 1 0 0");
        assertThat(moved.body().get("elsewhere").asInt()).isOne();
        ImportDesk.Answer both =
                desk.send(Workbooks.of("bien_dong", SHORT, "6/4/2016|A|CHUYEN_DI|B|2", "6/4/2016|B|CHUYEN_DEN|A|2"));
        assertThat(effects(both)).containsExactly("A – Chi bộ A: 1 0 0", "B – Chi bộ B: 1 0 0");
        String end = "B|Chi bộ B|DANG|GRASSROOTS_CELL|DU|||D2|01/03/2012|1/9/2018|GIAI_THE||6-QĐ/ĐU|20/02/2012";
        ImportDesk.Answer ended = desk.send(
                Workbooks.of("to_chuc", Office.UNITS, end).and("bien_dong", SHORT, "1/9/2018|B|CHUYEN_DI|A|15"));
        assertThat(effects(ended)).containsExactly("A – Chi bộ A: 1 0 0", "B – Chi bộ B: 1 1 1");
    }

    private static List<String> effects(ImportDesk.Answer answer) {
        assertThat(answer.rejected()).isEmpty();
        List<String> effects = new ArrayList<>();
        for (JsonNode unit : answer.body().get("units")) {
            effects.add(unit.get("code").asString() + " – " + unit.get("name").asString() + ": "
                    + unit.get("added").asInt() + " " + unit.get("changed").asInt() + " "
                    + unit.get("ended").asInt());
        }
        return effects;
    }

    @Test
    @DisplayName("Ngày sau hôm nay: dòng vẫn được nhận, kèm lời nhắc ở đúng ô")
    void daysToComeAreNoticed() {
        LocalDate tomorrow = LocalDate.now(house.clock()).plusDays(1);
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "bien_dong",
                SHORT,
                Days.written(tomorrow) + "|A|KET_NAP||3",
                Days.written(tomorrow.minusDays(1)) + "|A|KET_NAP||3"));
        assertThat(answer.accepted()).isEqualTo(2);
        assertThat(answer.notices())
                .containsExactly("bien_dong A2 ngay \"" + Days.written(tomorrow) + "\" Ngày này sau hôm nay ("
                        + Days.written(tomorrow.minusDays(1))
                        + "). Dòng vẫn được nhận; nếu ghi nhầm năm thì hãy sửa.");
    }

    @Test
    @DisplayName("Văn bản ghi ngày sau hôm nay và kỳ chưa bắt đầu cũng được nhắc; kỳ của chỉ tiêu thì không")
    void papersAndPeriodsToComeAreNoticed() {
        LocalDate today = LocalDate.now(house.clock());
        String nextYear = Integer.toString(today.getYear() + 1);
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                        "bien_dong",
                        "ngay|to_chuc|loai|so_luong|so_quyet_dinh|ngay_quyet_dinh",
                        Days.written(today) + "|A|KET_NAP|3|9-QĐ/ĐU|" + Days.written(today.plusYears(4)))
                .and("so_lieu", "to_chuc|chi_so|ky|gia_tri", "A|cadre.placed|" + nextYear + "|2")
                .and("chi_tieu", "to_chuc|chi_so|ky|gia_tri", "A|party.members.admitted|" + nextYear + "|2"));
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.notices())
                .satisfiesExactlyInAnyOrder(
                        notice -> assertThat(notice).contains("ngay_quyet_dinh", "Ngày này sau hôm nay"),
                        notice -> assertThat(notice).contains("so_lieu", " ky ", "Kỳ này chưa bắt đầu"));
    }

    @Test
    @DisplayName("Tệp không có cột lý do điều chỉnh được nhận và được nhắc; kết xuất ra rồi nhập lại không có gì mới")
    void filesFromBeforeThereWereReasonsAreTaken() {
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "chi_tieu", "to_chuc|chi_so|ky|gia_tri|lan_dieu_chinh", "DU|party.members.admitted|2016|#4|1"));
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice).contains("ly_do", "Lần điều chỉnh 1 chưa có lý do"));
        ImportDesk.Answer again = desk.send(desk.export(), "");
        assertThat(again.rejected()).isEmpty();
        assertThat(again.accepted()).isZero();
    }

    @Test
    @DisplayName("Mã dòng riêng giữ được dòng dù khóa thay đổi")
    void ownKeysOutliveTheColumns() {
        String sheet = "ma_dong|ngay|to_chuc|loai|so_luong";
        desk.send(Workbooks.of("bien_dong", sheet, "r1|5/4/2016|A|KET_NAP|3", "r2|5/4/2016|A|KET_NAP|3"));
        assertThat(members("A")).isEqualTo("17");
        ImportDesk.Answer answer = desk.send(Workbooks.of("bien_dong", sheet, "r1|6/5/2016|B|KET_NAP|4"));
        assertThat(answer.rejected()).isEmpty();
        assertThat(members("A")).isEqualTo("14");
        assertThat(members("B")).isEqualTo("14");
    }

    @Test
    @DisplayName("Chuyển đi và chuyển đến khớp nhau là một bút toán, cả khi gửi từng bên")
    void mirroredMovesAreOne() {
        Workbooks both = Workbooks.of("bien_dong", SHORT, "5/4/2016|B|CHUYEN_DEN|A|3", "5/4/2016|A|CHUYEN_DI|B|3");
        assertThat(desk.send(both).accepted()).isEqualTo(2);
        assertThat(members("A")).isEqualTo("8");
        assertThat(members("B")).isEqualTo("13");
        assertThat(desk.send(both).skipped()).isEqualTo(2);
        assertThat(desk.send(Workbooks.of("bien_dong", SHORT, "5/4/2016|B|CHUYEN_DEN|A|3"))
                        .skipped())
                .isOne();
        assertThat(members("DU")).isEqualTo("21");
    }

    @Test
    @DisplayName("Từng phần: dòng tốt được ghi, dòng xấu và dòng phụ thuộc được nêu")
    void partialTakesTheGoodRows() {
        byte[] file = Workbooks.of("to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|KHONG||||1/1/2016|||||")
                .and("bien_dong", SHORT, "5/3/2016|C|KET_NAP||1", "5/3/2016|A|XIN_RA||50", "6/3/2016|A|KET_NAP||2")
                .bytes();
        ImportDesk.Answer whole = desk.send(file, "");
        assertThat(whole.status()).isEqualTo(422);
        assertThat(members("A")).isEqualTo("11");
        ImportDesk.Answer partial = desk.send(file, "?partial=true");
        assertThat(partial.status()).isEqualTo(200);
        assertThat(partial.accepted()).isOne();
        assertThat(partial.rejected()).hasSize(3).isEqualTo(whole.rejected());
        assertThat(partial.rejected().get(2))
                .startsWith("bien_dong E3 so_luong \"50\" ")
                .contains("thiếu 40 người");
        assertThat(members("A")).isEqualTo("13");
    }

    @Test
    @DisplayName("Đơn vị đổi tên, chuyển cấp trên, chia tách, sáp nhập: nhập lại không đổi gì, sửa chỉ chạm chỗ khác")
    void unitsLiveThroughTheirRows() {
        Workbooks lives = Workbooks.of(
                        "to_chuc",
                        Office.UNITS,
                        "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/6/2016|||||",
                        "B|Chi bộ B|DANG|GRASSROOTS_CELL|DU|||D2|01/03/2012|1/9/2018|SAP_NHAP||6-QĐ/ĐU|20/02/2012")
                .and(
                        "bien_dong_to_chuc",
                        Office.EVENTS,
                        "1/6/2016|A|TACH||C|7-QĐ/ĐU|1/5/2016",
                        "1/7/2016|A|DOI_TEN|Chi bộ A|Chi bộ A mới||",
                        "1/8/2016|A|GAN_DN||D2||",
                        "2/8/2016|A|DOI_DN_CHINH|D1|D2||",
                        "1/9/2018|B|NHAP||A||")
                .and("bien_dong", SHORT, "1/9/2018|B|CHUYEN_DI|A|10");
        ImportDesk.Answer first = desk.send(lives);
        assertThat(first.rejected()).isEmpty();
        assertThat(desk.figure("indicator=party.units.founded&unit=DU&period=2016"))
                .isEqualTo("0");
        assertThat(desk.figure("indicator=party.units&unit=DU&asOf=2018-12-31")).isEqualTo("2");
        ImportDesk.Answer again = desk.send(lives);
        assertThat(again.rejected()).isEmpty();
        assertThat(again.accepted()).isZero();
        assertThat(again.skipped()).isEqualTo(8);
    }
}
