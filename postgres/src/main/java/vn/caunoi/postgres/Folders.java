package vn.caunoi.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Deletes a folder with everything in it, also while somebody else deletes the same, which the JDK does not offer. */
final class Folders {

    /** Made early: at the end of a code generation the JVM's hooks find no more classes to load. */
    private static final Deletion DELETION = new Deletion();

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, DELETION);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            return gone(file, failure);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return gone(folder, failure);
        }

        private static FileVisitResult gone(Path path, @Nullable IOException failure) throws IOException {
            if (failure != null && Files.exists(path)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
