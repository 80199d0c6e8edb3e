package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Right;
import vn.caunoi.audit.Trail;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** A day with names, of which the audit tells everything but the names. */
class AuditedWalkTests {

    private static final String PASSWORD = "Mật khẩu của cán bộ 2026";
    private static final String NAME = "Zkmarker Thị Vết";

    @Test
    void no_name_and_nothing_that_was_typed_is_in_any_event() {
        TestInstallation house = TestInstallation.fresh();
        Trail trail = Trail.of(house);
        ImportDesk desk = new ImportDesk(house);
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        assertThat(desk.send(admitted("A")).rejected()).isEmpty();
        assertThat(desk.send(admitted("KHONG-CO")).rejected()).isNotEmpty();
        assertThat(desk.export()).isNotEmpty();
        house.bean(Accounts.class)
                .open(new NewAccount(
                        "can-bo", NAME, Role.ORGANIZATION_OFFICER, PASSWORD, List.of(Grant.everything(Right.RECORDS))));
        Visitor officer = Visitor.signIn(house, "can-bo", PASSWORD);
        Visitor.signIn(house, NAME, NAME);
        assertThat(officer.open("/tim?q=Zkmarker").body()).contains(NAME);
        String form = "/thanh-vien/ghi/ket-nap";
        assertThat(officer.submit(form + "?to-chuc=A", form, Map.of("to-chuc", "A", "ho-ten", NAME))
                        .statusCode())
                .isEqualTo(422);
        officer.open("/to-chuc/" + NAME.replace(' ', '+'));
        officer.open("/api/v1/figures?unit=Zkmarker");

        List<String> events = trail.news(8);
        assertThat(String.join("\n", events))
                .contains(
                        "ledger.posting posting:1 {\"kind\": \"IMPORT\"",
                        "changed POST /api/v1/imports",
                        "exported GET",
                        "signed-in",
                        "sign-in-failed",
                        "refused POST /thanh-vien/ghi/{slug} {\"status\": 422}",
                        "refused GET /to-chuc/{ma} {\"status\": 404}")
                .doesNotContainIgnoringCase("zkmarker")
                .doesNotContain("Vết", "V\u1ebft", "can-bo", "ho-ten");
        assertThat(events.stream()
                        .filter(event -> event.contains(" exported "))
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("\"rows\": 0");
    }

    private static Workbooks admitted(String unit) {
        return Workbooks.of(
                "bien_dong",
                Office.MOVEMENTS,
                "|05/03/2016|" + unit + "|KET_NAP||1|DU_BI|P9|" + NAME + "|NU|1990|QUAN_LY|12-QĐ/ĐU|01/03/2016");
    }
}
