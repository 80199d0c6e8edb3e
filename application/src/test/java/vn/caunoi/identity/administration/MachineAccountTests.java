package vn.caunoi.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;

@DisplayName("Tài khoản của máy")
class MachineAccountTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String ADMINISTRATOR = "quan-tri-may";

    private final Account machine =
            HOUSE.bean(Accounts.class).find(HOUSE.actor()).orElseThrow();
    private final String page = Addresses.holder(machine.holder().id());
    private final String post = Addresses.post(machine.actor().accountId());

    @Test
    @DisplayName("ghi nhân danh cả cơ quan: không ai khóa, cho thêm vai trò, cho hay thu quyền của nó")
    void theMachineIsNobodysToClose() {
        READERS.open(ADMINISTRATOR, Role.ADMINISTRATOR, List.of());
        Visitor administrator = READERS.visit(ADMINISTRATOR);
        long right = HOUSE.bean(Rights.class).of(machine.actor()).getFirst().id();
        String token = administrator.token(page);
        Untouched before = Untouched.now(HOUSE);
        for (String step : List.of(
                page + "/khoa",
                page + "/mo",
                page + "/lien-ket",
                page + "/bo-xac-thuc",
                page + "/vai-tro",
                post + "/khoa",
                post + "/quyen",
                "/quan-tri/quyen/" + right + "/ket-thuc")) {
            assertThat(administrator
                            .post(step, token, Map.of("vai-tro", "CELL_SECRETARY"))
                            .statusCode())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        assertThat(administrator.open(page).body())
                .doesNotContain("/khoa\"", "/mo\"", "/vai-tro\"", post + "/quyen", "/quan-tri/quyen/");
    }
}
