package vn.caunoi.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens with the keys of its installation, in its place, and nowhere else. */
class VaultTests {

    private static final byte[] NUMBER = "001090012345".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void what_is_sealed_opens_after_a_restart() throws IOException {
        byte[] sealed = Vault.with(folder.resolve("keys")).seal(NUMBER, "person 1");
        assertThat(Vault.with(folder.resolve("keys")).open(sealed, "person 1")).isEqualTo(NUMBER);
        assertThat(new String(sealed, UTF_8)).doesNotContain("001090012345");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void it_opens_in_no_other_place_not_changed_and_not_with_other_keys() {
        Vault vault = Vault.forgetful();
        byte[] sealed = vault.seal(NUMBER, "person 1");
        assertThatThrownBy(() -> vault.open(sealed, "person 2")).isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> Vault.forgetful().open(sealed, "person 1")).isInstanceOf(Tampered.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(sealed, "person 1")).isInstanceOf(Tampered.class);
    }

    @Test
    void the_index_finds_equal_values_of_a_place_only() {
        Vault vault = Vault.forgetful();
        assertThat(vault.index("001090012345", "citizen"))
                .isEqualTo(vault.index("001090012345", "citizen"))
                .isNotEqualTo(vault.index("001090012346", "citizen"))
                .isNotEqualTo(vault.index("001090012345", "card"))
                .isNotEqualTo(Vault.forgetful().index("001090012345", "citizen"));
    }
}
