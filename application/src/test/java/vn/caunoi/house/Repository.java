package vn.caunoi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The checkout as files, for tests that read what was written rather than what was compiled. */
final class Repository {

    static final Path ROOT = root();
    static final Path MAIN = ROOT.resolve("application/src/main");
    static final Path JAVA = MAIN.resolve("java");
    static final Path MESSAGES = MAIN.resolve("resources/messages");

    private Repository() {}

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("schema")) ? here : Objects.requireNonNull(here.getParent());
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java sources of the product, all Maven modules. */
    static List<Path> sources() {
        return Stream.of("postgres/src/main/java", "application/src/main/java")
                .flatMap(folder -> files(ROOT.resolve(folder), ".java").stream())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
