package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Trang xep_loai")
class RatingSheetTests {

    private static final String HEADER =
            "ma_dong|ky|to_chuc|doi_tuong|muc|so_luong|ma_nguoi|so_quyet_dinh|ngay_quyet_dinh";
    private static final String SHARE = "indicator=party.rating.good-share&unit=DU&period=";

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final ImportDesk DESK = new ImportDesk(HOUSE);

    @BeforeAll
    static void open() {
        assertThat(DESK.send(Office.workbook()).rejected()).isEmpty();
    }

    private static Workbooks sheet(String... rows) {
        return Workbooks.of(
                "xep_loai", Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new));
    }

    @Test
    @DisplayName("cho ra tỷ lệ, số được xếp loại và số chưa xếp loại; năm không cộng quý; sửa, hoàn tác, kết xuất")
    void figuresComeOutOfTheRows() {
        Workbooks rows = sheet(
                "|2018|A|DANG_VIEN|XUAT_SAC|2||3-QĐ/ĐU|15/12/2018",
                "|2018|A|DANG_VIEN|TOT|5||3-QĐ/ĐU|15/12/2018",
                "|2018|A|DANG_VIEN|TOT||P1||",
                "|2018|B|DANG_VIEN|HOAN_THANH|4|||",
                "|2018|B|DANG_VIEN|CHUA_XEP_LOAI|6|||",
                "|2018-Q1|A|DANG_VIEN|KHONG_HOAN_THANH|9|||",
                "|2018|A|TO_CHUC|XUAT_SAC|1|||",
                "|2018|B|TO_CHUC|TOT|1|||",
                "|2018|DU|CAP_UY|TOT|2|||");
        assertThat(DESK.send(rows).rejected()).isEmpty();
        assertThat(DESK.figure(SHARE + "2018")).isEqualTo("66.67");
        assertThat(DESK.figure(SHARE + "2018-Q1")).isEqualTo("0.0");
        assertThat(DESK.figure(SHARE + "2018-07-01..2019-06-30")).isEmpty();
        assertThat(DESK.figure("indicator=party.members.rated&unit=DU&period=2016..2020"))
                .isEqualTo("12");
        assertThat(DESK.figure("indicator=party.members.rated&unit=DU&period=2018&filter=level:TOT"))
                .isEqualTo("6");
        assertThat(DESK.figure("indicator=party.members.rated&unit=DU&period=NK:2015-2020"))
                .isEqualTo("12");
        assertThat(DESK.figure("indicator=party.rating.good-share.denominator&unit=A&period=2018"))
                .isEqualTo("8");
        assertThat(DESK.figure("indicator=party.members.not-rated&unit=DU&period=2018"))
                .isEqualTo("6");
        assertThat(DESK.figure("indicator=party.units.rating&unit=DU&period=2018"))
                .isEqualTo("2");
        assertThat(DESK.figure("indicator=party.committees.rated&unit=DU&period=2018"))
                .isEqualTo("2");
        assertThat(DESK.rows(SHARE + "2018")).containsExactlyInAnyOrder("2", "5", "1");
        assertThat(DESK.send(rows).skipped()).isEqualTo(9);
        long corrected = DESK.send(sheet("|2018|A|DANG_VIEN|HOAN_THANH||P1||")).id();
        assertThat(DESK.figure(SHARE + "2018")).isEqualTo("58.33");
        assertThat(DESK.undo(corrected).status()).isEqualTo(204);
        assertThat(DESK.figure(SHARE + "2018")).isEqualTo("66.67");
        assertThat(DESK.send(DESK.export(), "").accepted()).isZero();
    }

    @Test
    @DisplayName("từ chối những gì không thể có, từng dòng một")
    void whatCannotBeIsRefused() {
        ImportDesk.Answer answer = DESK.send(sheet(
                "|2019-08|A|DANG_VIEN|TOT|2|||",
                "|2019|A|DANG_VIEN|TOT|2|P1||",
                "|2019|A|TO_CHUC|TOT||P1||",
                "|2019|A|DANG_VIEN|TOT||P9||",
                "|2019|B|DANG_VIEN|TOT||P1||",
                "|2011|A|DANG_VIEN|TOT|3|||",
                "|2015|A|DANG_VIEN|TOT||P1||",
                "|2019|X|DANG_VIEN|TOT|3|||",
                "k1|2019|A|TO_CHUC|TOT|1|||",
                "k2|2019|A|TO_CHUC|TOT|1|||"));
        assertThat(answer.rejected()).hasSize(10);
        assertThat(String.join("\n", answer.rejected()))
                .contains(
                        "theo năm hoặc quý",
                        "số lượng phải là 1",
                        "tổ chức, cấp ủy ghi số lượng",
                        "Không tìm thấy người có mã P9",
                        "P1 không sinh hoạt ngày nào của kỳ tại B",
                        "A không hoạt động ngày nào",
                        "P1 không sinh hoạt ngày nào của kỳ tại A",
                        "Không tìm thấy tổ chức",
                        "hai dòng nói về cùng một đối tượng");
    }

    @Test
    @DisplayName("một người mỗi kỳ chỉ xếp loại một lần; cấp trên của chi bộ cũng xếp loại được")
    void aMemberIsRatedOnceAPeriod() {
        assertThat(DESK.send(sheet("|2020|DU|DANG_VIEN|TOT||P1||")).rejected()).isEmpty();
        assertThat(String.join(
                        "\n", DESK.send(sheet("|2020|A|DANG_VIEN|TOT||P1||")).rejected()))
                .contains("mỗi kỳ chỉ xếp loại một lần");
    }

    @Test
    @DisplayName("không xếp loại nhiều hơn số người, số tổ chức có trong kỳ; ô sai là ô số lượng; tính cả cây")
    void moreThanThereWereIsRefusedAtItsCell() {
        assertThat(DESK.send(sheet("|2021|A|DANG_VIEN|TOT|9999|||", "|2021|A|TO_CHUC|TOT|7|||"))
                        .rejected())
                .satisfiesExactlyInAnyOrder(
                        members -> assertThat(members).contains("F2 so_luong \"9999\"", "sẽ có 9.999 đảng viên"),
                        bodies -> assertThat(bodies).contains("F3 so_luong \"7\"", "chỉ có 1 tổ chức"));
        assertThat(DESK.send(sheet("|2021|DU|CAP_UY|TOT|2|||", "|2021|A|CAP_UY|XUAT_SAC|1|||"))
                        .rejected())
                .isEmpty();
        assertThat(DESK.send(sheet("|2021|B|CAP_UY|TOT|1|||")).rejected())
                .singleElement()
                .asString()
                .contains("DU và các tổ chức trực thuộc sẽ có 4", "chỉ có 3 tổ chức");
    }

    @Test
    @DisplayName("không thu hồi được người đã xếp loại; người được miễn sinh hoạt thì chỉ nhắc")
    void theMemberStaysAndTheExemptAreNoticed() {
        String movements = Office.MOVEMENTS;
        long admitted = DESK.send(Workbooks.of(
                        "bien_dong",
                        movements,
                        "|05/03/2019|B|KET_NAP||1|DU_BI|P2|Trần Văn Mẫu|NAM|1991|QUAN_LY||",
                        "|05/06/2019|B|MIEN_SINH_HOAT||1||P2||||||"))
                .id();
        ImportDesk.Answer rated = DESK.send(sheet("|2019|B|DANG_VIEN|TOT||P2||"));
        assertThat(rated.rejected()).isEmpty();
        assertThat(rated.notices()).singleElement().asString().contains("miễn sinh hoạt");
        ImportDesk.Answer undone = DESK.undo(admitted);
        assertThat(undone.status()).isEqualTo(422);
        assertThat(undone.body().toString()).contains("P2", "2019", String.valueOf(rated.id()));
    }
}
