package vn.caunoi.overheard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.postgres.Installation;

/** What was heard of one application so far, over whichever database it stands. */
public final class Ears {

    /** Nobody is signed in: an account that was never given anything. */
    private static final long NOBODY = 0;

    private static final Heard RUN = new Heard();

    private @Nullable Installation database;
    private @Nullable Installed installed;

    /** Listens where this database is served from now on. */
    public synchronized void listen(Installation now) {
        database = now;
    }

    /** Hears out who speaks, and holds no connection to the database any more. */
    public void leave() {
        RUN.untilQuiet();
        stopListening();
    }

    /** Until the next database: holes are planted here on purpose, and the test that plants them reads along by itself. */
    public synchronized void stopListening() {
        database = null;
        if (installed == null) return;
        try {
            installed.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        installed = null;
    }

    /** An answer begins, which {@link #hear} ends. */
    void attend() {
        RUN.begin();
    }

    void hear(@Nullable Long account, Asked asked, TwiceWritten answer) {
        String what = asked.getMethod() + " " + asked.getRequestURI() + " " + answer.getStatus();
        try {
            judge(account == null ? NOBODY : account, what, Said.of(asked.typed()), Said.of(answer.told()));
        } catch (SQLException | RuntimeException e) {
            RUN.tell(what + " could not be judged: " + e);
        } finally {
            RUN.end();
        }
    }

    private synchronized void judge(long account, String what, Said asked, Said answer) throws SQLException {
        Installation here = database;
        if (here == null) return;
        Installed known = installed == null ? Installed.at(here) : installed;
        installed = known;
        if (known.holdsEverything(account)) return;
        known.typed(account, asked);
        Set<String> foreign = known.foreign(account, answer);
        if (!foreign.isEmpty()) RUN.tell(what + " tells account " + account + " of " + foreign);
    }

    /** What was told since it was asked for last. */
    static List<String> leaks() {
        RUN.untilQuiet();
        return RUN.taken();
    }

    /** Of all applications of this run. */
    private static final class Heard {

        private static final long PATIENCE = 2_000;

        private final List<String> leaks = new ArrayList<>();
        private int speaking;

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

        synchronized void tell(String leak) {
            leaks.add(leak);
        }

        synchronized List<String> taken() {
            List<String> told = List.copyOf(leaks);
            leaks.clear();
            return told;
        }
    }
}
