package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds DIR/lock while a JVM lives; the system lets go of it even after a kill, so it never goes stale. */
record DirectoryLock(Path directory, FileChannel channel) implements AutoCloseable {

    /** Asked before the file is opened: closing a second channel would drop the lock of the whole JVM. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** The directory must be given by its real path. */
    static DirectoryLock take(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            throw taken(directory, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DirectoryLock(directory, lockedFile(directory));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(directory);
            throw e;
        }
    }

    /** Reads and writes by the one channel which holds the lock. */
    private static FileChannel lockedFile(Path directory) throws IOException {
        var file = directory.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var isFree = channel.tryLock() != null;
        var holder = text(channel);
        var self = Long.toString(ProcessHandle.current().pid());
        if (!isFree || (!holder.equals(self) && isOpenIn(holder, file))) {
            channel.close();
            throw taken(directory, holder);
        }
        channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
        return channel;
    }

    private static String text(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        var length = channel.read(buffer, 0);
        return new String(buffer.array(), 0, Math.max(length, 0), StandardCharsets.UTF_8).strip();
    }

    /** A living program drops its lock unawares by merely reading the file, so the lock alone is not believed. */
    private static boolean isOpenIn(String process, Path file) {
        var descriptors = Path.of("/proc", process, "fd");
        if (process.isEmpty() || !Files.isReadable(descriptors)) {
            return false;
        }
        try (var open = Files.list(descriptors)) {
            return open.anyMatch(descriptor -> file.equals(target(descriptor)));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static @Nullable Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException _) {
            return null;
        }
    }

    private static PostgresRefusal taken(Path directory, String holder) {
        return PostgresRefusal.of("directory.taken", directory, holder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
