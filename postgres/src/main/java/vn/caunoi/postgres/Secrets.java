package vn.caunoi.postgres;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Invents passwords and keeps them under DIR/secrets, readable by the account that runs the program only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    static Secrets in(Path directory) throws IOException {
        var folder = directory.resolve("secrets");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new Secrets(folder);
    }

    /** The one password in the file, or a new one if the file is missing. */
    String password(String file) throws IOException {
        var path = folder.resolve(file);
        if (!Files.exists(path)) {
            write(path, invented());
        }
        return Files.readString(path).strip();
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** The passwords of these users from the database's file; those it lacks are invented and added. */
    Map<String, String> passwords(String database, Collection<String> users) throws IOException {
        var path = file(folder, database);
        synchronized (Secrets.class) {
            var passwords = read(path);
            if (!passwords.keySet().containsAll(users)) {
                users.forEach(user -> passwords.computeIfAbsent(user, _ -> invented()));
                write(path, text(passwords));
            }
            return passwords;
        }
    }

    /** The passwords of a database's users where they were invented before; nothing is made. */
    static Map<String, String> kept(Path directory, String database) throws IOException {
        return read(file(directory.resolve("secrets"), database));
    }

    private static Path file(Path folder, String database) {
        return folder.resolve(URLEncoder.encode(database, StandardCharsets.UTF_8) + ".properties");
    }

    private static Map<String, String> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new TreeMap<>();
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, later) -> later, TreeMap::new));
    }

    private static String text(Map<String, String> passwords) {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static void write(Path path, String text) throws IOException {
        var draft = Files.createTempFile(
                path.getParent(),
                "draft",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text + "\n");
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String invented() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
