package vn.caunoi.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals short values for the database, each bound to its place, so that a sealed value opens nowhere else; and makes the blind
 * index by which a sealed value is found again (Luật 91/2025/QH15 of 26/6/2025: protection of personal data).
 */
public final class Vault {

    private static final int INDEX_BYTES = 16;

    private final Aead seal;
    private final PrfSet index;

    private Vault(Keys keys) {
        try {
            this.seal = keys.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.index = keys.finding().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the keys of this file, which is made where it is missing, readable by its owner only. */
    public static Vault with(Path keyFile) {
        return new Vault(Keys.in(keyFile));
    }

    /** With keys that nobody keeps: what it seals is lost with it. */
    public static Vault forgetful() {
        return new Vault(Keys.invented());
    }

    /**
     * Seals a value.
     *
     * @param place table, column and row to which it belongs
     */
    public byte[] seal(byte[] value, String place) {
        try {
            return seal.encrypt(value, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what was sealed for this place; anything else is {@link Tampered}. */
    public byte[] open(byte[] sealed, String place) {
        try {
            return seal.decrypt(sealed, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new Tampered(place, e);
        }
    }

    /** The same for equal values of a place, and of no use without the key. */
    public String index(String value, String place) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(index.computePrimary(bytes(place + '\n' + value), INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
