package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.shell.Messages;

/** The terminal calls the roles of the sample's accounts as every page does. */
class SampleAccountsTests {

    private final Messages messages = new Messages();

    @Test
    @DisplayName("Vai trò của tài khoản mẫu có một tên, trên màn hình lệnh cũng như trên mọi trang")
    void aRoleHasOneName() {
        for (Locale language : new Locale[] {Messages.VIETNAMESE, Locale.UK}) {
            assertThat(SampleAccounts.ALL)
                    .allSatisfy(account -> assertThat(
                                    messages.in(language).t("launch.sample.account." + account.username()))
                            .startsWith(messages.in(language).t(account.role().label())));
        }
    }
}
