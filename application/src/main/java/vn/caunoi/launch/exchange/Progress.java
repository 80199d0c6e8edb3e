package vn.caunoi.launch.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Words;

/** A bar while the file is sent, then the seconds while it is checked and recorded; nothing where nobody watches. */
public final class Progress {

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\033[K";

    private final Console console;
    private @Nullable Instant begun;
    private long sent;
    private long size;

    public Progress(Console console) {
        this.console = console;
    }

    synchronized void begin(Path file) {
        begun = Instant.now();
        console.say("import.sending", String.valueOf(file.getFileName()));
    }

    synchronized void sent(long bytes, long of) {
        sent = bytes;
        size = of;
        tick();
    }

    synchronized void tick() {
        if (!console.watched() || begun == null) {
            return;
        }
        int full = size == 0 ? 0 : (int) (WIDTH * sent / size);
        String bar = "[" + "█".repeat(full) + "░".repeat(WIDTH - full) + "]";
        String state = sent < size
                ? 100 * sent / size + " %"
                : Words.both("import.working") + " … "
                        + Duration.between(begun, Instant.now()).toSeconds() + " s";
        console.out().print(CLEAR + bar + " " + state);
        console.out().flush();
    }

    synchronized void end() {
        if (console.watched() && begun != null) {
            console.out().print(CLEAR);
        }
        begun = null;
    }
}
