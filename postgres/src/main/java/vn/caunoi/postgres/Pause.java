package vn.caunoi.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Waits a moment between two looks at a process, and turns an interruption into an error callers handle anyway. */
final class Pause {

    private Pause() {}

    static void millis(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
