package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Participant;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;

@DisplayName("Trang hoat_dong")
class ActivitySheetTests {

    private static final String HEADER =
            "ngay|to_chuc|loai|so_luong|so_nguoi|so_tien|cap|hinh_thuc|doanh_nghiep|ten|so_quyet_dinh|ngay_quyet_dinh";
    private static final String UNION = "&unit=CD&period=2016";

    private TestInstallation house;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        desk = new ImportDesk(house);
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
    @DisplayName("mã dòng trùng với dòng của nơi khác thì dòng kia bị thay, và phiếu nhập nói điều đó")
    void aKeyOfAnotherOfficeIsPointedOut() {
        String header = "ma_dong|ngay|to_chuc|loai|so_nguoi";
        assertThat(desk.send(Workbooks.of("hoat_dong", header, "1|5/3/2016|A|LOP_NHAN_THUC|25"))
                        .notices())
                .isEmpty();
        assertThat(desk.send(
                                Workbooks.of("hoat_dong", header, "1|6/3/2016|A|LOP_NHAN_THUC|26")
                                        .bytes(),
                                "?dryRun=true")
                        .notices())
                .as("a correction of the own line")
                .isEmpty();
        assertThat(desk.send(
                                Workbooks.of("hoat_dong", header, "1|5/4/2016|DU|LOP_NHAN_THUC|30")
                                        .bytes(),
                                "?dryRun=true")
                        .notices())
                .singleElement()
                .asString()
                .contains("thay một dòng cùng mã dòng", "nơi khác");
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
        assertThat(answer.rejected().stream().map(told -> told.split(" ", 4)[2]))
                .containsExactly("so_nguoi", "loai", "cap", "hinh_thuc", "hinh_thuc", "loai", "ngay");
        assertThat(String.join("\n", answer.rejected()))
                .contains(
                        "Hoạt động “Lớp bồi dưỡng nhận thức về Đảng” của DU ngày 05/03/2016: cần ghi số người",
                        "không thuộc hệ của đơn vị",
                        "cần ghi cấp",
                        "cần ghi hình thức",
                        "Không có loại hoạt động PICNIC",
                        "không hoạt động vào ngày đó");
    }

    @Test
    @DisplayName("nêu tên người tham gia, kể cả người vào cùng sổ; hoàn tác và kết xuất giữ đúng người")
    void namesWhoTookPart() {
        String named = HEADER + "|ma_nguoi";
        Workbooks rows = Workbooks.of(
                        "hoat_dong", named, "5/3/2018|A|SINH_HOAT||9||||||||P2;P1", "6/3/2018|A|SINH_HOAT||||||||||P1")
                .and(
                        "bien_dong",
                        Office.MOVEMENTS,
                        "|05/03/2017|A|KET_NAP||1|DU_BI|P2|Trần Văn Mẫu|NAM|1991|QUAN_LY||");
        assertThat(desk.send(rows).rejected()).isEmpty();
        assertThat(desk.send(rows).accepted()).isZero();
        assertThat(desk.send(Workbooks.of("hoat_dong", HEADER, "5/3/2018|A|SINH_HOAT||9||||||||"))
                        .skipped())
                .isEqualTo(1);
        long corrected = desk.send(Workbooks.of("hoat_dong", named, "5/3/2018|A|SINH_HOAT||8||||||||P2"))
                .id();
        assertThat(people()).isEqualTo("P1 P2");
        assertThat(desk.undo(corrected).status()).isEqualTo(204);
        assertThat(people()).isEqualTo("P1 P1;P2");
        assertThat(String.join(
                        "\n",
                        desk.send(Workbooks.of(
                                        "hoat_dong",
                                        named,
                                        "7/3/2018|A|SINH_HOAT||1||||||||P1;P2",
                                        "8/3/2018|A|SINH_HOAT||||||||||P9",
                                        "9/3/2018|A|KIEM_TRA||||||||||P1"))
                                .rejected()))
                .contains("nhiều hơn số người đã ghi", "Không có người mã P9", "không ghi số người");
        byte[] export = desk.export();
        assertThat(desk.send(export, "").accepted()).isZero();
        ImportDesk empty = new ImportDesk(TestInstallation.fresh());
        assertThat(empty.send(export, "").rejected()).isEmpty();
        assertThat(empty.send(export, "").accepted()).isZero();
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

    /** The codes of those who are named, activity by activity. */
    private String people() {
        return house
                .bean(Activities.class)
                .live(house.scope(), house.bean(Ledger.class).head(house.actor()))
                .stream()
                .map(Recorded::content)
                .map(activity -> activity.participants().stream()
                        .map(Participant::code)
                        .sorted()
                        .collect(Collectors.joining(";")))
                .filter(named -> !named.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
