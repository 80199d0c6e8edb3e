package vn.caunoi.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;

/** The keys of one installation, a line each in their file: the one that seals, the one that makes indexes. */
record Keys(KeysetHandle sealing, KeysetHandle finding) {

    private static final int FINDING_BYTES = 32;

    static Keys invented() {
        try {
            register();
            return new Keys(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(HmacPrfParameters.builder()
                            .setKeySizeBytes(FINDING_BYTES)
                            .setHashType(HmacPrfParameters.HashType.SHA256)
                            .build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Keys in(Path file) {
        try {
            return Files.exists(file) ? read(file) : invented().kept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keys in " + file.getFileName(), e);
        }
    }

    private static Keys read(Path file) throws IOException, GeneralSecurityException {
        register();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new GeneralSecurityException("two keys are expected");
        }
        return new Keys(key(lines.getFirst()), key(lines.getLast()));
    }

    /** Never half written: without its keys an installation cannot read its own values any more. */
    private Keys kept(Path file) throws IOException, GeneralSecurityException {
        Path draft = Files.createTempFile(
                file.resolveSibling(""),
                "draft",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, List.of(line(sealing), line(finding)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return this;
    }

    private static KeysetHandle key(String line) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(line, InsecureSecretKeyAccess.get());
    }

    private static String line(KeysetHandle key) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get())
                .replace("\n", "");
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }
}
