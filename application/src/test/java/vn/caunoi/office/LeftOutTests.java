package vn.caunoi.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Right;
import vn.caunoi.audit.Trail;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.TableHashes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;
import vn.caunoi.shell.House;

/**
 * A line or the zones that were left out on the first day: the administrator adds them, once, and holds nothing by it. He corrects
 * how the body writes itself.
 */
class LeftOutTests {

    private static final String PASSWORD = "một câu để thử ngày sau";
    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Map<String, String> PARTY = Map.of(
            "ma__DANG", "DU-1", "ten__DANG", "Đảng bộ các khu", "loai__DANG", "UPPER", "lap__DANG", "01/06/2010");
    private static final Map<String, String> UNION = Map.of(
            "ma__CONG_DOAN", "CD-1",
            "ten__CONG_DOAN", "Công đoàn các khu",
            "loai__CONG_DOAN", "UNION_UPPER",
            "lap__CONG_DOAN", "01/09/2010");

    @BeforeAll
    static void open() {
        HOUSE.bean(Accounts.class)
                .open(new NewAccount("quan-tri", "Phan Văn Hùng", Role.ADMINISTRATOR, PASSWORD, List.of()));
        HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        "mai",
                        "Trần Thị Mai",
                        Role.ORGANIZATION_OFFICER,
                        PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
    }

    /** The application goes on to serve other databases. */
    @AfterAll
    static void forget() {
        HOUSE.bean(Office.class).written();
    }

    @Test
    @DisplayName(
            "Hệ và khu còn thiếu: quản trị viên ghi một lần, đơn vị đứng đầu do đảng bộ lãnh đạo, không ai thêm quyền")
    void whatWasLeftOutIsAddedOnce() {
        Visitor administrator = administrator();
        assertThat(send(administrator, PARTY).statusCode()).isEqualTo(200);
        String page = administrator.open(LeftOutController.PATH).body();
        assertThat(page).contains("Đã ghi", "name=\"ma__CONG_DOAN\"").doesNotContain("name=\"ma__DANG\"", "DU-1");
        assertThat(send(administrator, UNION).statusCode()).isEqualTo(200);
        assertThat(send(administrator, Map.of("nhom-khu", "NHOM-1", "khu", "KCN-1; Khu số 1; KCN"))
                        .body())
                .doesNotContain("name=\"nhom-khu\"", "NHOM-1");
        assertThat(HOUSE.bean(Organizations.class).live(HOUSE.scope(), head()))
                .extracting(entry -> entry.content().unit())
                .containsExactlyInAnyOrder("DU-1", "CD-1");
        assertThat(HOUSE.bean(Zones.class).live(HOUSE.scope(), head())).hasSize(1);
        Map<String, String> before = TableHashes.of(HOUSE.database());
        HttpResponse<String> again = send(administrator, Map.of("ma__DANG", "DU-2", "nhom-khu", ""));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Chưa điền gì");
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "Tên cơ quan sửa được: trang và văn bản mới mang tên mới ngay, văn bản lập trước giữ tên cũ, nhật ký ghi ai sửa; không có gì khác thì không ghi")
    void theNameIsCorrected() {
        Visitor administrator = administrator();
        Map<String, String> first = Map.of("co-quan", "Đảng ủy các khu (nháp)", "noi", "Hà Nội");
        assertThat(named(administrator, first).statusCode()).isEqualTo(200);
        long then = head();
        Map<String, String> corrected =
                Map.of("cap-tren", "Đảng bộ Thành phố", "co-quan", "Đảng ủy Các khu công nghiệp", "noi", "Hải Phòng");
        Trail trail = Trail.of(HOUSE);
        String page = named(administrator, corrected).body();
        assertThat(page)
                .contains("Đã ghi. Trang và văn bản mới mang tên này.", "value=\"Hải Phòng\"")
                .contains("value=\"Đảng bộ Thành phố\"", "value=\"Đảng ủy Các khu công nghiệp\"")
                .doesNotContain("(nháp)");
        assertThat(Visitor.nobody(HOUSE).open("/dang-nhap").body())
                .contains("Đảng ủy Các khu công nghiệp")
                .doesNotContain("(nháp)");
        String told = " office.body-corrected office {\"administrator\": %d}".formatted(account());
        assertThat(trail.news()).anyMatch(line -> line.endsWith(told));
        House.Source houses = HOUSE.bean(House.Source.class);
        assertThat(houses.house(then).ownBody()).isEqualTo("Đảng ủy các khu (nháp)");
        assertThat(houses.house(head())).isEqualTo(houses.house());
        assertThat(houses.house().place()).isEqualTo("Hải Phòng");
        Map<String, String> before = TableHashes.of(HOUSE.database());
        assertThat(named(administrator, corrected).body()).contains("Không có gì khác trước");
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }

    @Test
    @DisplayName("Tên cơ quan để trống thì 422 và trả lại chữ đã gõ; người không quản trị thì 403; không ghi gì")
    void aNameIsNeededAndNobodyElseMayCorrectIt() {
        Map<String, String> before = TableHashes.of(HOUSE.database());
        HttpResponse<String> empty = named(administrator(), Map.of("co-quan", " ", "noi", "Nơi khác"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#o-co-quan\"", "value=\"Nơi khác\"");
        assertThat(Visitor.signIn(HOUSE, "mai", PASSWORD)
                        .submit(
                                "/tai-khoan/mat-khau",
                                LeftOutController.NAME,
                                Map.of("co-quan", "Tên khác", "noi", "Nơi khác"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }

    @Test
    @DisplayName("Sai ô nào nói ô ấy và không ghi gì (422); người không quản trị thì 403")
    @Abuse("B01")
    void whatIsWrongComesBackAndNobodyElseMay() {
        Map<String, String> before = TableHashes.of(HOUSE.database());
        HttpResponse<String> wrong = send(
                administrator(),
                Map.of("ma__PHU_NU", "có dấu cách", "ten__PHU_NU", "Hội", "lap__PHU_NU", "31/02/2010", "khu", "sai"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Ngày thành lập (Hội Phụ nữ): ", "31/02/2010", "có dấu cách", "Dòng 1 chưa đúng");
        Visitor officer = Visitor.signIn(HOUSE, "mai", PASSWORD);
        assertThat(officer.open(LeftOutController.PATH).statusCode()).isEqualTo(403);
        assertThat(officer.submit("/tai-khoan/mat-khau", LeftOutController.PATH, UNION)
                        .statusCode())
                .isEqualTo(403);
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }

    private static Visitor administrator() {
        return Visitor.signIn(HOUSE, "quan-tri", PASSWORD);
    }

    private static long head() {
        return HOUSE.bean(Ledger.class).head(HOUSE.actor());
    }

    private static long account() {
        return HOUSE.bean(Accounts.class).find("quan-tri").orElseThrow().actor().accountId();
    }

    private static HttpResponse<String> named(Visitor administrator, Map<String, String> fields) {
        return administrator.submit(LeftOutController.PATH, LeftOutController.NAME, fields);
    }

    private static HttpResponse<String> send(Visitor administrator, Map<String, String> fields) {
        return administrator.submit(LeftOutController.PATH, LeftOutController.PATH, fields);
    }
}
