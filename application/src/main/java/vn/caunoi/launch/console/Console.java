package vn.caunoi.launch.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal: what is said, what went wrong, and whether somebody watches a line being redrawn. */
public record Console(PrintStream out, PrintStream err, boolean watched) {

    /** Always UTF-8: Vietnamese stays readable where the system's language was never set. */
    public static Console ofProcess() {
        var terminal = System.console();
        return new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), terminal != null && terminal.isTerminal());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public void say(String key, Object... details) {
        out.println(Words.both(key, details));
    }

    public void line(String words) {
        out.println(words);
    }

    public void complain(String line) {
        err.println(line);
    }
}
