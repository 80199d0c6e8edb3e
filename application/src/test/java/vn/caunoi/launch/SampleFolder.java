package vn.caunoi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/**
 * The data directory of the sample as the program itself makes it: once a run of the tests, by whoever asks first, in a first
 * start that is killed and one that goes on. Every test that follows shows that nothing is missing and nothing doubled.
 */
public final class SampleFolder {

    private static final Path TARGET = Path.of("target");
    private static final Path PLACE =
            TARGET.resolve("sample-" + System.getProperty("caunoi.run", "alone").replaceAll("[^0-9A-Za-z]", ""));
    private static final Path SAID = PLACE.resolve("first-start.txt");

    private SampleFolder() {}

    /** What is done with the directory while nobody else uses it. */
    public static <T> T use(Function<Path, T> work) {
        try (FileChannel door = FileChannel.open(
                        TARGET.resolve("sample.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = door.lock()) {
            if (!Files.exists(SAID)) {
                make();
            }
            return work.apply(PLACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the start said that made it. */
    public static List<String> said(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(SAID.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] run(Path folder) {
        return new String[] {"run", "--port", "0", "--data", folder.toString()};
    }

    private static void make() throws IOException, InterruptedException {
        try (var before = Files.newDirectoryStream(TARGET, "sample-*")) {
            for (Path folder : before) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        try (Started killed = Started.until(line -> line.contains("2014"), run(PLACE))) {
            killed.kill();
        }
        try (Started first = Started.with(run(PLACE))) {
            if (!first.stop()) {
                throw new IllegalStateException("the first start did not stop");
            }
            Files.write(SAID, first.said());
        }
    }
}
