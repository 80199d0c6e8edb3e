package vn.caunoi.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Right;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.TableHashes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;

/** A line or the zones that were left out on the first day: the administrator adds them, once, and holds nothing by it. */
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
        assertThat(HOUSE.bean(Organizations.class)
                        .live(HOUSE.scope(), HOUSE.bean(Ledger.class).head(HOUSE.actor())))
                .extracting(entry -> entry.content().unit())
                .containsExactlyInAnyOrder("DU-1", "CD-1");
        assertThat(HOUSE.bean(Zones.class)
                        .live(HOUSE.scope(), HOUSE.bean(Ledger.class).head(HOUSE.actor())))
                .hasSize(1);
        Map<String, String> before = TableHashes.of(HOUSE.database());
        HttpResponse<String> again = send(administrator, Map.of("ma__DANG", "DU-2", "nhom-khu", ""));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Chưa điền gì");
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
        assertThat(wrong.body()).contains("31/02/2010", "có dấu cách", "Dòng 1 chưa đúng");
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

    private static HttpResponse<String> send(Visitor administrator, Map<String, String> fields) {
        return administrator.submit(LeftOutController.PATH, LeftOutController.PATH, fields);
    }
}
