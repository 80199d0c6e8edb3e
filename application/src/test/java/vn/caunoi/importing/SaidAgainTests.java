package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Dòng cho đơn vị cái nó đã có")
class SaidAgainTests {

    private static final String HEADER = "ngay|to_chuc|loai|gia_tri";

    private final ImportDesk desk = new ImportDesk(TestInstallation.fresh());

    private static ImportDesk.Answer send(ImportDesk desk, String... rows) {
        String[] sheet = new String[rows.length + 1];
        sheet[0] = HEADER;
        System.arraycopy(rows, 0, sheet, 1, rows.length);
        return desk.send(Workbooks.of("bien_dong_to_chuc", sheet));
    }

    @Test
    @DisplayName("bị từ chối tại ô khi sổ đã ghi như thế từ trước")
    void whatTheBooksSayAlreadyIsRefused() {
        desk.sendWhole(Office.workbook());
        assertThat(send(desk, "5/3/2018|A|CHUYEN_CAP_TREN|NGOAI").rejected()).isEmpty();
        assertThat(send(desk, "5/3/2019|A|CHUYEN_CAP_TREN|NGOAI").rejected())
                .singleElement()
                .asString()
                .startsWith(
                        "bien_dong_to_chuc D2 gia_tri \"NGOAI\" Trước ngày 05/03/2019, đơn vị A đã ở đúng cấp trên này");
    }

    @Test
    @DisplayName("được nhận kèm lời nhắc khi chính tệp ghi hai lần")
    void whatOneFileSaysTwiceIsTakenWithAWord() {
        desk.sendWhole(Office.workbook());
        ImportDesk.Answer answer = send(
                desk,
                "5/3/2018|A|CHUYEN_CAP_TREN|NGOAI",
                "5/3/2019|A|CHUYEN_CAP_TREN|NGOAI",
                "6/3/2019|A|DOI_TEN|Chi bộ khác");
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.accepted()).isEqualTo(3);
        assertThat(answer.notices())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc D3 gia_tri \"NGOAI\" Theo chính tệp này, đơn vị đã có giá trị này");
    }

    @Test
    @DisplayName("sau khi một lần chuyển về trước được ghi muộn: tệp kết xuất vẫn nhập được vào nơi trống")
    void anExportOfBooksThatRepeatThemselvesIsTaken() {
        desk.sendWhole(Office.workbook());
        assertThat(send(desk, "5/3/2018|A|CHUYEN_CAP_TREN|NGOAI").rejected()).isEmpty();
        assertThat(send(desk, "5/3/2015|A|CHUYEN_CAP_TREN|NGOAI").rejected()).isEmpty();
        byte[] export = desk.export();
        assertThat(desk.send(export, "").accepted()).isZero();
        ImportDesk empty = new ImportDesk(TestInstallation.fresh());
        ImportDesk.Answer taken = empty.send(export, "");
        assertThat(taken.rejected()).isEmpty();
        assertThat(taken.notices()).anyMatch(notice -> notice.contains("Theo chính tệp này, đơn vị đã có giá trị này"));
        assertThat(empty.send(empty.export(), "").accepted()).isZero();
    }

    @Test
    @DisplayName("bị từ chối cùng một lượt khi nhiều dòng nối nhau nói lại điều sổ đã ghi")
    void allThatRepeatTheBooksAreRefusedAtOnce() {
        desk.sendWhole(Office.workbook());
        ImportDesk.Answer answer = send(
                desk,
                "5/3/2018|A|CHUYEN_CAP_TREN|DU",
                "5/3/2019|A|CHUYEN_CAP_TREN|DU",
                "5/3/2020|A|CHUYEN_CAP_TREN|NGOAI",
                "5/3/2021|A|CHUYEN_CAP_TREN|NGOAI");
        assertThat(answer.rejected())
                .hasSize(2)
                .allMatch(row -> row.contains("đơn vị A đã ở đúng cấp trên này"))
                .noneMatch(row -> row.contains("D4") || row.contains("D5"));
    }

    @Test
    @DisplayName("vẫn bị từ chối khi cùng tệp chỉ sửa giấy tờ của dòng cũ; giấy tờ của một dòng lặp lại thì sửa được")
    void aPaperThatIsCorrectedIsNoNewStatement() {
        desk.sendWhole(Office.workbook());
        String founding = "A|Chi bộ A|DANG|GRASSROOTS_CELL|DU|||D1|01/03/2012||||5a-QĐ/ĐU|20/02/2012";
        assertThat(desk.send(Workbooks.of("to_chuc", Office.UNITS, founding)
                                .and("bien_dong_to_chuc", HEADER, "5/3/2018|A|CHUYEN_CAP_TREN|DU"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("đơn vị A đã ở đúng cấp trên này");
        assertThat(send(desk, "5/3/2018|A|CHUYEN_CAP_TREN|NGOAI").rejected()).isEmpty();
        assertThat(send(desk, "5/3/2015|A|CHUYEN_CAP_TREN|NGOAI").rejected()).isEmpty();
        ImportDesk.Answer corrected = desk.send(Workbooks.of(
                "bien_dong_to_chuc", HEADER + "|so_quyet_dinh", "5/3/2018|A|CHUYEN_CAP_TREN|NGOAI|9-QĐ/ĐU"));
        assertThat(corrected.rejected()).isEmpty();
        assertThat(corrected.notices()).isEmpty();
    }
}
