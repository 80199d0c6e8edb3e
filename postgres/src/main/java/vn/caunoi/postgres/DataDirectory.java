package vn.caunoi.postgres;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays down DIR/postgres once and writes its settings anew at each start, so that a hand-made change never lasts. */
record DataDirectory(Path directory, Durability durability) {

    static final String MAJOR_VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final String DRAFT = "postgres.new";

    /** The log of the server keeps no values: the details and statements of errors name persons. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            entry("listen_addresses", "127.0.0.1"),
            entry("unix_socket_directories", ""),
            entry("password_encryption", "scram-sha-256"),
            entry("timezone", "UTC"),
            entry("jit", "off"),
            entry("log_error_verbosity", "terse"),
            entry("log_min_error_statement", "panic"),
            entry("log_filename", "postgres-%a.log"),
            entry("log_truncate_on_rotation", "on"),
            entry("log_rotation_age", "1d"),
            entry("log_rotation_size", "0"));

    /** Passwords only, and only from this machine. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    Path path() {
        return directory.resolve("postgres");
    }

    boolean exists() {
        return Files.exists(path().resolve("PG_VERSION"));
    }

    void refuseOtherVersion() throws IOException {
        var version = Files.readString(path().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw PostgresRefusal.of("directory.version", path(), version, MAJOR_VERSION);
        }
    }

    /** Works beside the final name and renames: a data directory is either complete or not there at all. */
    void create(Binaries binaries, Path passwordFile) throws IOException {
        refuseForeignFolder();
        var draft = Files.createTempDirectory(directory, DRAFT);
        new Program(binaries.program("initdb"))
                .run(
                        "--pgdata=" + draft,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8",
                        durability == Durability.TEST ? "--no-sync" : "--sync-method=fsync");
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude = 'caunoi.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
        sync(directory);
    }

    /**
     * Each draft has a name of its own: the initdb of a killed start may still be at work in another one, and empties it
     * when it fails. What it keeps busy now goes with the next start.
     */
    void clearDrafts() throws IOException {
        try (var drafts = Files.newDirectoryStream(directory, DRAFT + "*")) {
            for (var draft : drafts) {
                Folders.delete(draft);
            }
        } catch (DirectoryNotEmptyException e) {
            LOG.info("Still at work from a killed start: {}", e.getMessage());
        }
    }

    void configure(int port) throws IOException {
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(durability.settings());
        settings.put("port", Integer.toString(port));
        var lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
        Files.writeString(path().resolve("caunoi.conf"), lines);
        Files.writeString(path().resolve("pg_hba.conf"), ACCESS);
    }

    private void refuseForeignFolder() throws IOException {
        if (!Files.exists(path())) {
            return;
        }
        try (var entries = Files.list(path())) {
            if (entries.findAny().isPresent()) {
                throw PostgresRefusal.of("directory.damaged", path());
            }
        }
        Files.delete(path());
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
