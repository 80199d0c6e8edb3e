package vn.caunoi.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the server's programs once per user, in a folder named by their hash; the library's own place under /tmp is
 * writable by everybody.
 */
record Binaries(Path folder) {

    static Binaries unpacked() throws IOException {
        var archive = archive();
        var folder = cache().resolve("postgres-" + hash(archive));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new Binaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static byte[] archive() throws IOException {
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", machine)) {
            return stream.readAllBytes();
        }
    }

    private static Path cache() {
        var home = Path.of(System.getProperty("user.home"), ".cache");
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElse(home)
                .resolve("caunoi");
    }

    /** Unpacks beside the final name and renames, so that a kill or a second process never leaves half a folder. */
    private static void unpack(byte[] archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var draft = Files.createTempDirectory(folder.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft);
            }
        }
        try {
            Files.move(draft, folder);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException _) {
            Folders.delete(draft);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path draft) throws IOException {
        var path = draft.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if (entry.getName().contains("bin/") && !path.toFile().setExecutable(true)) {
            throw new IOException("not made executable: " + path);
        }
    }

    private static String hash(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
