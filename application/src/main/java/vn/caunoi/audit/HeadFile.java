package vn.caunoi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.audit.Fault.Kind;

/**
 * The head of the chain outside of the database, where who changes the database does not reach. Its first line is the last place
 * that is certainly in the database, the second one, while there is one, the place that is being written: so a kill in between is
 * no false alarm, and no single place may be cut off or added unseen.
 */
record HeadFile(Path path) {

    private static final String LINE = "\\d{1,18} [0-9a-f]{64} \\S+";

    /** What the file says. */
    record Heads(Head settled, @Nullable Head announced) {

        Head furthest() {
            return announced == null ? settled : announced;
        }

        /** Whether the chain ends where the file says that it ends. */
        boolean endAt(Head last) {
            return settled.sameAs(last) || (announced != null && announced.sameAs(last));
        }
    }

    /** The file as it was found: it may be missing, or be none that anybody can read. */
    record Found(boolean there, @Nullable Heads heads) {

        Head furthest() {
            return heads == null ? Head.START : heads.furthest();
        }

        /** Whether it says that this is the end, and nothing else. */
        boolean says(Head last) {
            return heads == null
                    ? !there && last.place() == 0
                    : heads.announced() == null && heads.settled().sameAs(last);
        }
    }

    Found read() {
        boolean there = Files.exists(path);
        try {
            return new Found(there, there ? heads(Files.readAllLines(path)) : null);
        } catch (IOException | DateTimeParseException _) {
            return new Found(there, null);
        }
    }

    private static @Nullable Heads heads(List<String> lines) {
        return lines.isEmpty() || lines.size() > 2 || !lines.stream().allMatch(line -> line.matches(LINE))
                ? null
                : new Heads(head(lines.getFirst()), lines.size() == 1 ? null : head(lines.getLast()));
    }

    /** Before the commit: so far it is there, so far it is about to be. */
    void announce(Head settled, Head next) {
        write(path, Stream.of(settled, next));
    }

    /** After the commit. */
    void settle(Head head) {
        write(path, Stream.of(head));
    }

    /** Keeps what did not agree beside the head, until a person has looked at it and takes the file away. */
    void note(Fault fault, Instant moment) {
        if (noted().isEmpty()) {
            String found = fault.kind() + " " + fault.place() + " " + moment + "\n";
            write(notes(), found + (Files.exists(path) ? text(path) : ""));
        }
    }

    Optional<Fault> noted() {
        return Files.exists(notes()) ? Optional.of(fault(text(notes()).split("\\s", 3))) : Optional.empty();
    }

    Path notes() {
        return path.resolveSibling(path.getFileName() + ".differs");
    }

    private static Fault fault(String[] words) {
        try {
            return Fault.at(Kind.valueOf(words[0]), Long.parseLong(words[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Fault.at(Kind.HEAD_UNREADABLE, 0);
        }
    }

    private static Head head(String line) {
        String[] words = line.split(" ", 3);
        return new Head(Long.parseLong(words[0]), words[1], Instant.parse(words[2]));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Stream<Head> heads) {
        write(
                file,
                heads.map(head -> head.place() + " " + head.hash() + " " + head.moment() + "\n")
                        .collect(Collectors.joining()));
    }

    /** Whole or not at all, and on the disk before anything else goes on. */
    private static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try {
            Path draft = Files.createTempFile(
                    folder,
                    "draft",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path path, StandardOpenOption manner) throws IOException {
        try (FileChannel channel = FileChannel.open(path, manner)) {
            channel.force(true);
        }
    }
}
