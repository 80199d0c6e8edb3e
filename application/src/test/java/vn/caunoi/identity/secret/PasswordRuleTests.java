package vn.caunoi.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mật khẩu nào bị từ chối")
class PasswordRuleTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "matkhau123456789",
                "Mật khẩu 123456789",
                "passwordpassword1",
                "quantri-congdoan34",
                "zyxwvutsrqponmlkji",
                "qwertyuiop12345678"
            })
    @DisplayName("những gì ai cũng thử trước")
    void whatEverybodyTriesFirst(String typed) {
        assertThat(PasswordRule.fault(typed, "mai", false)).contains("identity.password.common");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Một câu dài và dễ nhớ", "công đoàn hôm qua trời mưa", "ngựa vằn pin ghim tím"})
    @DisplayName("một câu của riêng mình thì được, có từ thường gặp cũng được")
    void aSentenceOfOnesOwn(String typed) {
        assertThat(PasswordRule.fault(typed, "mai", false)).isEmpty();
    }
}
