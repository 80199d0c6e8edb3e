package vn.caunoi.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** The form with which an administrator gives a right, and what it says of what cannot be given. */
class RightFormTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();

    @Test
    @DisplayName("Biểu mẫu cấp quyền nói hết chỗ sai một lượt; vai trò đã khóa thì không có biểu mẫu")
    void theFormOfRightsSaysAllThatIsWrong() {
        READERS.open("quan-tri", Role.ADMINISTRATOR, List.of());
        Visitor administrator = READERS.visit("quan-tri");
        Account post = HOUSE.bean(Accounts.class)
                .open(new NewAccount("chi-lien", "Liên", Role.CELL_SECRETARY, null, List.of()));
        String form = Addresses.post(post.actor().accountId()) + "/quyen";
        String wrong = administrator
                .submit(
                        form,
                        form,
                        Map.of(
                                "noi",
                                "KHONG-CO",
                                "muc-do",
                                "RECORDS",
                                "tu-ngay",
                                "02/01/2020",
                                "den-ngay",
                                "01/01/2020"))
                .body();
        assertThat(wrong).contains("KHONG-CO", "Ngày hết trước ngày bắt đầu");
        assertThat(administrator
                        .submit(form, form, Map.of("noi", "HN-UNION", "muc-do", "FIGURES", "tu-ngay", "02/01/2020"))
                        .body())
                .contains("HN-UNION thuộc hệ thống khác");
        HOUSE.bean(Accounts.class).disable(HOUSE.actor(), post.actor());
        assertThat(administrator.open(form).statusCode()).isEqualTo(409);
    }
}
