package vn.caunoi.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import vn.caunoi.benchmark.world.Scale;
import vn.caunoi.postgres.PostgresRefusal;

/** Where the benchmark begins; it ends with 0, with 1 where the sides disagree or the machine differed, 2 on bad use. */
public final class Main {

    private static final int WELL = 0;
    private static final int FAILED = 1;
    private static final int BAD_USE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(execute(List.of(arguments), Path.of(System.getProperty("caunoi.home", "")), out, err));
    }

    private static int execute(List<String> arguments, Path home, PrintStream out, PrintStream err) {
        try {
            Request request = Request.read(arguments);
            Path folder = home.toAbsolutePath()
                    .resolve("target")
                    .resolve("bench-" + request.scale().name());
            Sheet sheet = new Sheet(out);
            boolean well = new Run(request, sheet).in(folder);
            if (request.scale() == Scale.ZONE) {
                well &= new ReportsOfAll(sheet).in(folder.resolveSibling("bench-sample"));
            }
            return well ? WELL : FAILED;
        } catch (BadUse | PostgresRefusal refusal) {
            err.println(refusal.getMessage());
            return BAD_USE;
        } catch (Exception failure) {
            err.println(Words.both("failure", String.valueOf(failure.getMessage())));
            failure.printStackTrace(err);
            return FAILED;
        }
    }
}
