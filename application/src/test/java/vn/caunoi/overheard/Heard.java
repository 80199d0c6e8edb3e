package vn.caunoi.overheard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all ears of this run were told that should not have been said, and who still speaks. */
final class Heard {

    private static final long PATIENCE = 2_000;

    private final Set<Ears> ears = new LinkedHashSet<>();
    private final List<String> told = new ArrayList<>();
    private int speaking;

    synchronized void join(Ears one) {
        ears.add(one);
    }

    synchronized List<Ears> ears() {
        return List.copyOf(ears);
    }

    synchronized void begin() {
        speaking++;
    }

    synchronized void end() {
        speaking--;
        notifyAll();
    }

    /** An answer is with its reader a moment before it was judged; one that is held open for long is not waited for. */
    synchronized void untilQuiet() {
        long end = System.currentTimeMillis() + PATIENCE;
        try {
            for (long left = PATIENCE; speaking > 0 && left > 0; left = end - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void tell(String fault) {
        told.add(fault);
    }

    synchronized List<String> taken() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }
}
