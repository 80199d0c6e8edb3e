package vn.caunoi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;

/** The folder of one installation: its database, its secrets, its log, the token for exchange, and whose it is. */
record DataHome(Path directory, boolean created) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** A folder that belongs to an installation already. */
    static Optional<DataHome> existing(Path given) {
        return Files.isDirectory(given)
                ? Optional.of(at(given)).filter(home -> home.mark().isPresent())
                : Optional.empty();
    }

    static DataHome at(Path given) {
        try {
            boolean created = Files.notExists(given);
            return new DataHome(Files.createDirectories(given).toRealPath(), created);
        } catch (IOException _) {
            throw BadUse.of("data", given);
        }
    }

    /** The sample never enters a real installation, nor the other way round. */
    void refuseOther(Premises asked) {
        mark().filter(found -> !found.equals(name(asked))).ifPresent(found -> {
            throw BadUse.of("data." + found, directory);
        });
    }

    /** Marks a new folder. */
    void claim(Premises asked) {
        refuseOther(asked);
        if (mark().isEmpty()) {
            write(directory.resolve("premises"), name(asked));
        }
    }

    private Optional<String> mark() {
        return read(directory.resolve("premises"));
    }

    private static String name(Premises premises) {
        return premises.name().toLowerCase(Locale.ROOT);
    }

    /** Takes away a folder that was made for a start which was refused; one with anything in it stays. */
    void leave() {
        try {
            if (created) {
                Files.delete(directory);
            }
        } catch (IOException _) {
            // what was refused is said; what is left is only a folder
        }
    }

    Path apiToken() {
        return directory.resolve("api-token");
    }

    /** The keys of sealed values; a backup of the database does not hold them. */
    Path keys() {
        return directory.resolve("keys");
    }

    /** How far the audit had come, outside of the database. */
    Path auditHead() {
        return directory.resolve("audit-head");
    }

    Path log() {
        return directory.resolve("log").resolve("caunoi.log");
    }

    /** An empty folder for what is sent: what a killed run was just taking in holds names, and must not stay. */
    Path emptyUploads() {
        Path uploads = directory.resolve("uploads");
        try {
            Files.createDirectories(uploads);
            Files.setPosixFilePermissions(uploads, PosixFilePermissions.fromString("rwx------"));
            try (var leftBehind = Files.newDirectoryStream(uploads)) {
                for (Path file : leftBehind) {
                    Files.delete(file);
                }
            }
            return uploads;
        } catch (IOException _) {
            throw BadUse.of("data", directory);
        }
    }

    Optional<String> token() {
        return read(apiToken());
    }

    /** Readable by the owner only, from its first byte on. */
    void keepToken(String token) {
        write(apiToken(), token);
    }

    /** Where the address of the first day lies until it is over. */
    Path setUp() {
        return directory.resolve("set-up");
    }

    void keepSetUp(String address) {
        write(setUp(), address);
    }

    void forgetSetUp() {
        try {
            Files.deleteIfExists(setUp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path draft = Files.createTempFile(file.resolveSibling(""), "draft", null, OWNER_ONLY);
            Files.writeString(draft, text + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
