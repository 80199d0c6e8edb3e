package vn.caunoi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a quick place for a server that will not be kept, and clears away what killed runs left there. */
final class TemporaryFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final String PREFIX = "caunoi-postgres-";
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH_MEMORY = 4L << 30;
    private static final Duration SURELY_ABANDONED = Duration.ofHours(1);

    private TemporaryFolder() {}

    static Path create() throws IOException {
        var place = place();
        try (var folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            folders.forEach(TemporaryFolder::removeIfAbandoned);
        }
        return Files.createTempDirectory(place, PREFIX);
    }

    /** In memory if there is plenty: a clone of a database took 25 ms there and 300 ms on a slow disk. */
    private static Path place() throws IOException {
        var roomy = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH_MEMORY;
        return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
    }

    private static void removeIfAbandoned(Path folder) {
        try {
            if (isOurs(folder) && isOldOrRunning(folder)) {
                remove(folder);
            }
        } catch (IOException | PostgresRefusal e) {
            LOG.debug("Left alone: {}", folder, e);
        }
    }

    /** Refuses if a living run holds the lock. */
    private static void remove(Path folder) throws IOException {
        try (var _ = DirectoryLock.take(folder)) {
            var data = new DataDirectory(folder, Durability.TEST).path();
            if (Files.exists(data)) {
                new Postmaster(Binaries.unpacked(folder), data).endLeftovers();
            }
            Folders.delete(folder);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    }

    /** A young folder without a process number is just being made or just being deleted. */
    private static boolean isOldOrRunning(Path folder) throws IOException {
        var limit = FileTime.from(Instant.now().minus(SURELY_ABANDONED));
        return Files.exists(folder.resolve("postgres/postmaster.pid"))
                || Files.getLastModifiedTime(folder).compareTo(limit) < 0;
    }
}
