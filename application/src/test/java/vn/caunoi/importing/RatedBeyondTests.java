package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Xếp loại nhiều hơn số người, vì sổ số người đã được sửa bớt")
class RatedBeyondTests {

    private static final String RATINGS = "ky|to_chuc|doi_tuong|muc|so_luong";
    private static final String WORD = "số người hoặc số tổ chức mà chính tệp này ghi";

    private byte[] export = {};
    private ImportDesk empty = new ImportDesk(TestInstallation.fresh());

    @BeforeEach
    void exportCorrectedBooks() {
        empty.sendWhole(Office.workbook());
        rate(empty, "2018|B|DANG_VIEN|TOT|9");
        rate(empty, "2018|A|DANG_VIEN|TOT|11");
        assertThat(empty.send(Workbooks.of("bien_dong", Office.MOVEMENTS, "|02/03/2012|B|DAU_KY||4|CHINH_THUC|||||||"))
                        .rejected())
                .isEmpty();
        export = empty.export();
        empty = new ImportDesk(TestInstallation.fresh());
    }

    @Test
    @DisplayName("được nhận cả sổ vào nơi trống, kèm lời nhắc tại ô")
    void booksAreTakenUpAsAWhole() {
        assertThat(empty.send(export, "?dryRun=true").notices())
                .filteredOn(notice -> notice.contains(WORD))
                .singleElement()
                .asString()
                .startsWith("xep_loai ")
                .contains("so_luong \"9\"");
        assertThat(empty.send(export, "").rejected()).isEmpty();
        assertThat(empty.figure("indicator=party.members.rated&unit=DU&period=2018"))
                .isEqualTo("20");
        assertThat(empty.send(empty.export(), "").accepted()).isZero();
    }

    @Test
    @DisplayName("bị từ chối ở đơn vị mà sổ đã có từ trước")
    void ofAUnitThatWasThereItIsRefused() {
        assertThat(empty.send(export, "").rejected()).isEmpty();
        assertThat(empty.send(Workbooks.of("xep_loai", RATINGS, "2019|B|DANG_VIEN|TOT|9"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("sẽ có 9 đảng viên", "cả kỳ nhiều nhất có 4");
    }

    @Test
    @DisplayName("được nhận cả khi các đơn vị đã lập từ trước mà chưa có ai, và tính đến cấp trên cùng cũng nhiều hơn")
    void setUpUnitsAreNoObstacle() {
        empty.sendWhole(Workbooks.of("to_chuc", Office.UNITS, "DU|Đảng ủy (mẫu)|DANG|UPPER|||||01/01/2010|||x||"));
        assertThat(empty.send(export, "?dryRun=true").rejected()).isEmpty();
        assertThat(empty.send(export, "").notices()).anyMatch(notice -> notice.contains(WORD));
    }

    @Test
    @DisplayName("bị từ chối ở đơn vị mới của một cây đã có người, dù tệp có ghi người của đơn vị ấy")
    void aNewUnitOfATreeOnRecordIsRefused() {
        empty.sendWhole(Office.workbook());
        Workbooks cell = Workbooks.of(
                "to_chuc", Office.UNITS, "M|Chi bộ mới|DANG|GRASSROOTS_CELL|DU||||01/03/2013||||5-QĐ/ĐU|20/02/2013");
        assertThat(empty.send(cell.and("bien_dong", Office.MOVEMENTS, "|05/03/2016|M|KET_NAP||1|DU_BI|||||||")
                                .and("xep_loai", RATINGS, "2018|M|DANG_VIEN|TOT|3"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("tại M và các tổ chức trực thuộc sẽ có 3 đảng viên", "nhiều nhất có 1");
    }

    @Test
    @DisplayName("bị từ chối khi tệp không ghi người nào của hệ ấy")
    void ratingsWithoutMembersAreRefused() {
        Workbooks units = Workbooks.of(
                "to_chuc", Office.UNITS, "M|Chi bộ mới|DANG|GRASSROOTS_CELL|||||01/03/2013||||5-QĐ/ĐU|20/02/2013");
        assertThat(empty.send(units.and("xep_loai", RATINGS, "2018|M|DANG_VIEN|TOT|3"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("nhiều nhất có 0");
    }

    private static void rate(ImportDesk desk, String row) {
        assertThat(desk.send(Workbooks.of("xep_loai", RATINGS, row)).rejected()).isEmpty();
    }
}
