package vn.caunoi.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the server's programs once per user, in a folder named by their hash; the library's own place under /tmp is
 * writable by everybody.
 */
record Binaries(Path folder) {

    /** An account without a home of its own gets them beside its data. */
    static Binaries unpacked(Path directory) throws IOException {
        var archive = archive();
        try {
            return unpacked(archive, cache());
        } catch (IOException _) {
            return unpacked(archive, directory);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name");
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw PostgresRefusal.because(e, "server.machine", system, machine);
        }
    }

    private static Path cache() {
        var named = System.getenv("XDG_CACHE_HOME");
        var caches = named == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        return caches.resolve("caunoi");
    }

    /** Unpacks beside the final name and renames, so that a kill or a second process never leaves half a folder. */
    private static Binaries unpacked(byte[] archive, Path parent) throws IOException {
        var folder = parent.resolve("postgres-" + hash(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            var draft = Files.createTempDirectory(parent, "unpacking");
            unpack(archive, draft);
            moveUnlessDone(draft, folder);
        }
        return new Binaries(folder);
    }

    private static void unpack(byte[] archive, Path draft) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
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

    private static void moveUnlessDone(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            Folders.delete(draft);
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
