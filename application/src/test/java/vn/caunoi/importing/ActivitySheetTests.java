package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Trang hoat_dong")
class ActivitySheetTests {

    private static final String HEADER =
            "ngay|to_chuc|loai|so_luong|so_nguoi|so_tien|cap|hinh_thuc|doanh_nghiep|ten|so_quyet_dinh|ngay_quyet_dinh";
    private static final String UNION = "&unit=CD&period=2016";

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
    }

    @Test
    @DisplayName("cho ra các con số của lớp học, khen thưởng, chăm lo, và chỉ đổi khi bản ghi đổi")
    void figuresComeOutOfTheRows() {
        Workbooks rows = Workbooks.of(
                "hoat_dong",
                HEADER,
                "5/3/2016|DU|LOP_NHAN_THUC||60||||||3-KH/ĐU|1/2/2016",
                "5/9/2016|A|LOP_NHAN_THUC||25||||||",
                "1/5/2016|CD|KHEN_CONG_NHAN_GIOI|12|||KCN||||",
                "1/5/2016|CD|KHEN_CONG_NHAN_GIOI|3|||THANH_PHO||||",
                "20/1/2016|CD|CHAM_LO_KHO_KHAN||400|200.000.000|||||",
                "20/1/2016|CD|XE_VE_TET|30|1482||||||");
        assertThat(desk.send(rows).rejected()).isEmpty();
        assertThat(desk.figure("indicator=class.awareness.count&unit=DU&period=2016"))
                .isEqualTo("2");
        assertThat(desk.figure("indicator=class.awareness.people&unit=DU&period=2016"))
                .isEqualTo("85");
        assertThat(desk.figure("indicator=class.awareness.people&unit=A&period=2016"))
                .isEqualTo("25");
        assertThat(desk.figure("indicator=commendation.good-worker" + UNION)).isEqualTo("15");
        assertThat(desk.figure("indicator=commendation.good-worker&filter=level:KCN" + UNION))
                .isEqualTo("12");
        assertThat(desk.figure("indicator=welfare.hardship.people" + UNION)).isEqualTo("400");
        assertThat(desk.figure("indicator=welfare.bus.people" + UNION)).isEqualTo("1482");
        assertThat(desk.send(rows).skipped()).isEqualTo(6);
        long corrected = desk.send(Workbooks.of("hoat_dong", HEADER, "5/9/2016|A|LOP_NHAN_THUC||26||||||"))
                .id();
        assertThat(desk.figure("indicator=class.awareness.people&unit=DU&period=2016"))
                .isEqualTo("86");
        assertThat(desk.undo(corrected).status()).isEqualTo(204);
        assertThat(desk.figure("indicator=class.awareness.people&unit=DU&period=2016"))
                .isEqualTo("85");
    }

    @Test
    @DisplayName("từ chối những gì loại hoạt động không cho phép, từng dòng một")
    void whatAKindDoesNotAdmitIsRefused() {
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "hoat_dong",
                HEADER,
                "5/3/2016|DU|LOP_NHAN_THUC||||||||",
                "5/3/2016|DU|KHEN_CONG_NHAN_GIOI|1|||KCN||||",
                "5/3/2016|CD|KHEN_CONG_NHAN_GIOI|1|||||||",
                "5/3/2016|CD|DOI_THOAI||||||D1|||",
                "5/3/2016|CD|DOI_THOAI|||||HANG_NAM|D1|||",
                "5/3/2016|CD|PICNIC||||||||",
                "5/3/2011|A|LOP_NHAN_THUC||5||||||"));
        assertThat(answer.rejected()).hasSize(7);
        assertThat(String.join("\n", answer.rejected()))
                .contains(
                        "cần ghi số người",
                        "không thuộc hệ của đơn vị",
                        "cần ghi cấp",
                        "cần ghi hình thức",
                        "Không có loại hoạt động PICNIC",
                        "không hoạt động vào ngày đó");
    }

    @Test
    @DisplayName("ra cùng sổ kết xuất và trở lại như cũ")
    void comesBackFromTheExport() {
        desk.send(Workbooks.of(
                "hoat_dong",
                HEADER,
                "5/3/2016|CD|DOI_THOAI||15|||DINH_KY|D1|Đối thoại quý I|9-BB/CĐ|5/3/2016",
                "1/5/2016|CD|KHEN_SANG_KIEN|4||2.000.000|THANH_PHO||||"));
        byte[] export = desk.export();
        assertThat(desk.send(export, "").accepted()).isZero();
        ImportDesk empty = new ImportDesk(TestInstallation.fresh());
        assertThat(empty.send(export, "").rejected()).isEmpty();
        assertThat(empty.figure("indicator=commendation.initiative&filter=level:THANH_PHO" + UNION))
                .isEqualTo("4");
    }
}
