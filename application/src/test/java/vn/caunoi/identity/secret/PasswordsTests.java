package vn.caunoi.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesAreArgon2idAtTheCostOfTheDay() {
        assertThat(passwords.hash("mật khẩu")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(passwords.hash("mật khẩu")).isNotEqualTo(passwords.hash("mật khẩu"));
    }

    @Test
    void lettersComposedOtherwiseAreTheSamePassword() {
        String hash = passwords.hash(Normalizer.normalize("Uỷ ban Đảng", Normalizer.Form.NFC));
        assertThat(passwords.match(Normalizer.normalize("Uỷ ban Đảng", Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.match("Uy ban Dang", hash)).isFalse();
    }

    @Test
    void everyByteCounts() {
        String long72 = "x".repeat(72);
        assertThat(passwords.match(long72 + "b", passwords.hash(long72 + "a"))).isFalse();
    }

    @Test
    void aWholeBookIsNoPassword() {
        assertThat(passwords.match("x".repeat(4096), passwords.hash("x"))).isFalse();
    }

    @Test
    void whereThereIsNoHashNothingMatches() {
        assertThat(passwords.match("", null)).isFalse();
    }
}
