package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.organization.Organizations;

@DisplayName("Nhập và xuất trong phạm vi được giao")
class ScopeTests {

    private static final String SHORT = "ngay|to_chuc|loai|so_luong";
    private static final String READ_ONLY =
            " Tài khoản này chỉ được xem, không được ghi ở tổ chức này. Hãy đề nghị nơi có quyền ghi.";
    private static final String NOT_IN_CHARGE =
            " Tài khoản này không phụ trách khu này hoặc nhóm khu mà khu sẽ thuộc về; số liệu của khu đi theo khu. Hãy nhờ nơi"
                    + " phụ trách ghi.";
    private static final String UNKNOWN = " Không tìm thấy tổ chức có mã này.";

    private TestInstallation house;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        assertThat(new ImportDesk(house).send(Office.workbook()).rejected()).isEmpty();
    }

    private ImportDesk desk(Role role, Right right) {
        UnitId a = Objects.requireNonNull(house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class).ids(List.of("A")))
                .get("A"));
        Accounts accounts = house.bean(Accounts.class);
        Account account = accounts.open(
                new NewAccount(role.name(), role.name(), role, null, List.of(Grant.unit(a, Line.PARTY, right))));
        return new ImportDesk(house, house.tokenOf(account.actor()));
    }

    @Test
    @DisplayName("đơn vị ngoài phạm vi trả lời như đơn vị không có")
    @Abuse("A10")
    void aForeignUnitIsAsIfItWereNot() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        Untouched before = Untouched.now(house);
        ImportDesk.Answer answer = desk.send(Workbooks.of(
                "bien_dong", SHORT, "5/4/2016|A|KET_NAP|1", "5/4/2016|B|KET_NAP|1", "5/4/2016|KHONG|KET_NAP|1"));
        assertThat(answer.rejected())
                .containsExactly("bien_dong B3 to_chuc \"B\"" + UNKNOWN, "bien_dong B4 to_chuc \"KHONG\"" + UNKNOWN);
        assertThat(Untouched.now(house))
                .as("the own row beside them is not recorded either")
                .isEqualTo(before);
        assertThat(desk.send(Workbooks.of("bien_dong", SHORT, "5/4/2016|A|KET_NAP|1"))
                        .accepted())
                .isOne();
        assertThat(desk.send(Workbooks.of("to_chuc", Office.UNITS, "X|X|DANG|UPPER|||||1/1/2016|||||"))
                        .rejected())
                .containsExactly("to_chuc E2 cap_tren Phải điền tổ chức cấp trên: tài khoản này chỉ được lập đơn vị nằm"
                        + " dưới đơn vị được giao.");
    }

    /** What a file may hold of a unit, sheet by sheet, and what of an enterprise. */
    private static final Map<String, List<String>> ROWS = Map.of(
            "bien_dong_to_chuc", List.of("ngay|to_chuc|loai|gia_tri", "01/04/2015|%s|DOI_TEN|Chi bộ khác"),
            "bien_dong", List.of(SHORT, "5/4/2016|%s|KET_NAP|1"),
            "xep_loai", List.of("ky|to_chuc|doi_tuong|muc|so_luong", "2016|%s|DANG_VIEN|TOT|3"),
            "hoat_dong", List.of("ngay|to_chuc|loai|so_nguoi", "5/5/2016|%s|SINH_HOAT|5"),
            "chi_tieu", List.of("to_chuc|chi_so|ky|gia_tri", "%s|party.members.admitted|2016|#5"),
            "so_lieu", List.of("to_chuc|chi_so|ky|gia_tri", "%s|cadre.placed|2016|#2"));

    @Test
    @DisplayName("A10: tệp có cả đơn vị của mình và của người khác thì không dòng nào được ghi, ở trang nào cũng vậy")
    @Abuse("A10")
    void aFileWithOwnAndForeignIsRefusedAsAWhole() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        Untouched before = Untouched.now(house);
        ROWS.forEach((sheet, rows) -> {
            ImportDesk.Answer answer = desk.send(Workbooks.of(
                    sheet,
                    rows.getFirst(),
                    rows.getLast().formatted("A"),
                    rows.getLast().formatted("B")));
            assertThat(answer.rejected()).as(sheet).singleElement().asString().contains("3 to_chuc \"B\"" + UNKNOWN);
        });
        assertThat(Untouched.now(house)).isEqualTo(before);
        ROWS.forEach((sheet, rows) -> assertThat(desk.send(Workbooks.of(
                                sheet, rows.getFirst(), rows.getLast().formatted("A")))
                        .accepted())
                .as(sheet + ", the own row alone")
                .isOne());
    }

    @Test
    @DisplayName("chỉ có quyền xem số thì không ghi được, chỉ có quyền ghi từng việc thì không nhập được")
    void importNeedsTheRightToDoSo() {
        assertThat(desk(Role.ORGANIZATION_OFFICER, Right.FIGURES)
                        .send(Workbooks.of("bien_dong", SHORT, "5/4/2016|A|KET_NAP|1"))
                        .rejected())
                .containsExactly("bien_dong B2 to_chuc \"A\"" + READ_ONLY);
        assertThat(desk(Role.CELL_SECRETARY, Right.RECORDS)
                        .send(Workbooks.of("bien_dong", SHORT, "5/4/2016|A|KET_NAP|1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("đơn vị chỉ được xem thì không sửa được, và nói đúng như vậy; đơn vị không thấy thì vẫn như không có")
    void whatMayBeReadOnlyIsSaidSo() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.FIGURES);
        assertThat(desk.send(Workbooks.of(
                                "to_chuc", Office.UNITS, "A|Chi bộ A mới|DANG|GRASSROOTS_CELL||||D1|01/03/2012|||||"))
                        .rejected())
                .containsExactly("to_chuc A2 ma \"A\"" + READ_ONLY);
        assertThat(desk.send(Workbooks.of("bien_dong", SHORT, "5/4/2016|B|KET_NAP|1"))
                        .rejected())
                .containsExactly("bien_dong B2 to_chuc \"B\"" + UNKNOWN);
    }

    @Test
    @DisplayName("sổ kết xuất chỉ có đơn vị và người trong phạm vi; lần nhập của người khác thì không thấy")
    @Abuse("A15")
    void exportHoldsTheOwnOnly() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        Content content = Reading.of(desk.export());
        assertThat(content.of(SheetForm.UNITS).stream().map(row -> row.row().code()))
                .containsExactly("A");
        assertThat(content.of(SheetForm.MOVEMENTS).stream().map(row -> row.row().unit()))
                .containsOnly("A");
        assertThat(content.of(SheetForm.TARGETS)).isEmpty();
        Untouched before = Untouched.now(house);
        assertThat(desk.undo(1).status()).isEqualTo(404);
        assertThat(Untouched.now(house)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "khu không phụ trách thì không sửa được, cũng không đưa được về nhóm của người khác: số liệu đi theo khu")
    void aZoneStaysWithWhoIsInChargeOfIt() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        assertThat(desk.send(Workbooks.of(
                                "khu", "ma|ten|nhom|tu_ngay", "KA|Khu A|KHAC|", "KX|Khu X|NHOM|", "KY|Khu Y|MOI|"))
                        .rejected())
                .containsExactly(
                        "khu A2 ma \"KA\"" + NOT_IN_CHARGE,
                        "khu A3 ma \"KX\"" + NOT_IN_CHARGE,
                        "khu A4 ma \"KY\"" + NOT_IN_CHARGE);
        assertThat(new ImportDesk(house)
                        .send(Workbooks.of("khu", "ma|ten|nhom|tu_ngay", "KA|Khu A|KHAC|01/01/2017"))
                        .rejected())
                .isEmpty();
    }

    @Test
    @DisplayName("nắm hồ sơ của khu mà không nắm hồ sơ của hệ thì không giao cho khu chỉ tiêu của hệ")
    void thePlanOfALineForAZoneNeedsRecordsOfTheLine() {
        ZoneOwner zone = house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Zones.class).owner("KA"))
                .orElseThrow();
        Accounts accounts = house.bean(Accounts.class);
        ImportDesk desk = new ImportDesk(
                house,
                house.tokenOf(accounts.open(new NewAccount(
                                "khu",
                                "khu",
                                Role.ORGANIZATION_OFFICER,
                                null,
                                List.of(Grant.zone(zone, Right.RECORDS))))
                        .actor()));
        Untouched before = Untouched.now(house);
        assertThat(desk.send(Workbooks.of(
                                "chi_tieu",
                                "khu|chi_so|ky|gia_tri",
                                "KA|party.members.admitted|2018|#5",
                                "KA|labour.count|2018|#5"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("2 chi_so", "party.members.admitted", "không thuộc hệ của đơn vị KA");
        assertThat(Untouched.now(house)).isEqualTo(before);
        assertThat(desk.send(Workbooks.of("chi_tieu", "khu|chi_so|ky|gia_tri", "KA|labour.count|2018|#5"))
                        .accepted())
                .isOne();
    }

    @Test
    @DisplayName("doanh nghiệp trong khu không phụ trách thì không ghi được, ngoài khu thì được")
    void anEnterpriseFollowsItsZone() {
        ImportDesk desk = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        assertThat(desk.send(Workbooks.of(
                                "doanh_nghiep",
                                "ma|ten|loai_hinh|khu|tu_ngay",
                                "D1|Công ty Một|TU_NHAN||01/01/2018",
                                "D2|Công ty Hai đổi tên|TU_NHAN|KB|01/01/2000",
                                "D3|Công ty Ba|FDI_100|KA|01/01/2018"))
                        .rejected())
                .containsExactly(
                        "doanh_nghiep A2 ma \"D1\"" + NOT_IN_CHARGE,
                        "doanh_nghiep D3 khu \"KB\"" + NOT_IN_CHARGE,
                        "doanh_nghiep D4 khu \"KA\"" + NOT_IN_CHARGE);
        assertThat(desk.send(Workbooks.of(
                                "doanh_nghiep", "ma|ten|loai_hinh|khu|tu_ngay", "D3|Công ty Ba|FDI_100||01/01/2018"))
                        .accepted())
                .isOne();
    }

    @Test
    @DisplayName("không ai hủy được điều mà bản ghi ngoài phạm vi của mình còn nêu, và không biết bản ghi đó là gì")
    void nothingIsTakenBackUnderWhatOneDoesNotSee() {
        ImportDesk other = desk(Role.ORGANIZATION_OFFICER, Right.RECORDS);
        long firm = other.send(Workbooks.of(
                        "doanh_nghiep", "ma|ten|loai_hinh|tu_ngay", "DX|Công ty X (mẫu)|FDI_100|01/01/2010"))
                .id();
        ImportDesk all = new ImportDesk(house);
        assertThat(all.send(Workbooks.of("bien_dong_to_chuc", Office.EVENTS, "01/04/2015|B|GAN_DN||DX||"))
                        .rejected())
                .isEmpty();
        ImportDesk.Answer refused = other.undo(firm);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString())
                .contains("DX", "ngoài phạm vi của tài khoản")
                .doesNotContain("Chi bộ B");
    }
}
