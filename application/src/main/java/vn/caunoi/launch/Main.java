package vn.caunoi.launch;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Words;
import vn.caunoi.postgres.PostgresRefusal;

/** Where the program begins: {@code run}, {@code serve}, {@code import}, {@code report} or {@code verify-audit}; bad use is one clear line and the end with 2. */
public final class Main {

    static final int WELL = 0;
    static final int FAILED = 1;
    static final int BAD_USE = 2;

    private Main() {}

    /** Returns without ending the process where the application goes on running. */
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        int code = execute(List.of(arguments), Path.of(System.getProperty("caunoi.home", "")), Console.ofProcess());
        if (code != WELL) {
            System.exit(code);
        }
    }

    /** Default folders lie in {@code home}. */
    static int execute(List<String> arguments, Path home, Console console) {
        try {
            return Command.read(arguments, home).execute(console);
        } catch (BadUse | PostgresRefusal refusal) {
            console.complain(String.valueOf(refusal.getMessage()));
            return BAD_USE;
        } catch (RuntimeException failure) {
            console.complain(Words.both("failure", String.valueOf(failure.getMessage())));
            failure.printStackTrace(console.err());
            return FAILED;
        }
    }
}
