package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

@DisplayName("Sau khi hoàn tác")
class UndoConsequencesTests {

    private static final String NEW_CELL = "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/6/2016|||||";
    private static final String SHORT = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|trang_thai";
    private static final String NAMED = "ma_dong|ngay|to_chuc|loai|so_luong|trang_thai|ma_nguoi|ho_ten";

    private TestInstallation house;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        desk = new ImportDesk(house);
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
    }

    @Test
    @DisplayName("nhập lại thì mọi người thấy lại như nhau")
    void importedAgainItIsSeenByAllAlike() {
        ImportDesk reader = new ImportDesk(house, tokenOf("thuong-vu", "DU"));
        Workbooks cell =
                Workbooks.of("to_chuc", Office.UNITS, NEW_CELL).and("bien_dong", SHORT, "5/7/2016|C|KET_NAP||7|DU_BI");
        assertThat(desk.undo(desk.send(cell).id()).status()).isEqualTo(204);
        assertThat(reader.figure("indicator=party.members&unit=DU&asOf=2019-12-31"))
                .isEqualTo("21");
        desk.send(cell);
        for (ImportDesk each : List.of(desk, reader)) {
            assertThat(each.figure("indicator=party.members&unit=DU&asOf=2019-12-31"))
                    .isEqualTo("28");
            assertThat(each.figure("indicator=party.members&unit=C&asOf=2019-12-31"))
                    .isEqualTo("7");
        }
    }

    @Test
    @DisplayName("đơn vị thành lập lại vào ngày khác vẫn cân đối được")
    void aUnitFoundedAnewStillBalances() {
        long batch = desk.send(Workbooks.of("to_chuc", Office.UNITS, NEW_CELL)).id();
        assertThat(desk.undo(batch).status()).isEqualTo(204);
        assertThat(desk.send(Workbooks.of(
                                "to_chuc",
                                Office.UNITS,
                                "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/3/2014|1/6/2015|GIAI_THE|||"))
                        .rejected())
                .isEmpty();
        assertThat(house.get("/api/v1/balance?line=PARTY&unit=DU&period=2014").statusCode())
                .isEqualTo(200);
        assertThat(house.get("/api/v1/balance?line=PARTY&unit=DU&period=2010..2020")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("tên của người trở lại như trước")
    void theNameOfAPersonIsAsItWas() {
        desk.send(Workbooks.of("bien_dong", NAMED, "K1|5/7/2016|A|KET_NAP|1|DU_BI|PN|Trần Mẫu Một"));
        long corrected = desk.send(Workbooks.of("bien_dong", NAMED, "K1|5/7/2016|A|KET_NAP|1|DU_BI|PN|Trần Mẫu Hai"))
                .id();
        assertThat(admissions()).contains("Trần Mẫu Hai").doesNotContain("Trần Mẫu Một");
        assertThat(desk.undo(corrected).status()).isEqualTo(204);
        assertThat(admissions()).contains("Trần Mẫu Một").doesNotContain("Trần Mẫu Hai");
    }

    @Test
    @DisplayName("không đơn vị nào mất cấp lãnh đạo, không số liệu nào mất chủ")
    void nothingLosesWhatItNames() {
        long leader = desk.send(Workbooks.of("to_chuc", Office.UNITS, NEW_CELL)).id();
        desk.send(Workbooks.of("to_chuc", Office.UNITS, "TN|Đoàn (mẫu)|DOAN_TN|YOUTH_UPPER||C|||1/7/2016|||x||"));
        assertRefused(leader, "TN", "C");
        long zone = desk.send(Workbooks.of("khu", "ma|ten|nhom|tu_ngay", "KC|Khu C|NHOM|"))
                .id();
        desk.send(Workbooks.of("so_lieu", "khu|chi_so|ky|gia_tri|muc_do", "KC|enterprise.revenue|2016|6,39|UOC"));
        assertRefused(zone, "KC");
    }

    @Test
    @DisplayName("nhiệm kỳ đã có chỉ tiêu thì không hoàn tác được")
    void aTermWithTargetsStays() {
        long term = desk.send(Workbooks.of(
                        "nhiem_ky", "to_chuc|ten|thu|tu_ngay|den_ngay", "A|2020-2022|1|02/08/2020|02/08/2022"))
                .id();
        desk.send(Workbooks.of("chi_tieu", "to_chuc|chi_so|ky|gia_tri", "A|party.members.admitted|NK:2020-2022|#5"));
        assertRefused(term, "A", "NK:2020-2022");
    }

    private void assertRefused(long batch, String... named) {
        ImportDesk.Answer refused = desk.undo(batch);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains(named);
    }

    private String admissions() {
        return house.get("/api/v1/figures/rows?indicator=party.members.admitted&unit=A&period=2016")
                .body();
    }

    private String tokenOf(String name, String unit) {
        UnitId id = house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class).ids(List.of(unit)))
                .get(unit);
        Accounts accounts = house.bean(Accounts.class);
        return house.tokenOf(accounts.open(new NewAccount(
                        name,
                        name,
                        Role.STANDING_COMMITTEE,
                        null,
                        List.of(Grant.unit(Objects.requireNonNull(id), Line.PARTY, Right.FIGURES))))
                .actor());
    }
}
