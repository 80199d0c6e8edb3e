package vn.caunoi.overheard;

import jakarta.servlet.DispatcherType;
import java.sql.SQLException;
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
    private @Nullable LeftEvents events;

    /** Listens where this database is served from now on. */
    public synchronized void listen(Installation now) {
        database = now;
        RUN.join(this);
    }

    /** Hears out who speaks, and holds no connection to the database any more. */
    public void leave() {
        RUN.untilQuiet();
        settle();
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
        try {
            known();
        } catch (SQLException e) {
            RUN.tell("nothing can be judged: " + e);
        }
    }

    void hear(@Nullable Long account, Asked asked, TwiceWritten answer) {
        String what = asked.getMethod() + " " + asked.getRequestURI() + " " + answer.getStatus();
        try {
            judge(account == null ? NOBODY : account, what, Said.of(asked.typed()), Said.of(answer.told()));
            if (account != null && isRefusal(asked, answer)) noteRefusal(account, what);
        } catch (SQLException | RuntimeException e) {
            RUN.tell(what + " could not be judged: " + e);
        } finally {
            RUN.end();
        }
    }

    private synchronized void judge(long account, String what, Said asked, Said answer) throws SQLException {
        Installed here = known();
        if (here == null || here.holdsEverything(account)) return;
        here.typed(account, asked);
        Set<String> foreign = here.foreign(account, answer);
        if (!foreign.isEmpty()) RUN.tell(what + " tells account " + account + " of " + foreign);
    }

    private synchronized @Nullable Installed known() throws SQLException {
        Installation here = database;
        if (here == null || installed != null) return installed;
        Installed known = Installed.at(here);
        installed = known;
        events = LeftEvents.from(known);
        return known;
    }

    /** The page that tells of a refusal is asked for by the container, and is no second one. */
    private static boolean isRefusal(Asked asked, TwiceWritten answer) {
        return asked.getDispatcherType() == DispatcherType.REQUEST && answer.getStatus() / 100 == 4;
    }

    private synchronized void noteRefusal(long account, String what) {
        if (installed != null && events != null) events.refused(account, what);
    }

    /** Compares the refusals that were heard with the events that they left, and begins to count anew. */
    synchronized void settle() {
        Installed here = installed;
        if (here == null || events == null) return;
        try {
            events.differences(here).forEach(RUN::tell);
            events = LeftEvents.from(here);
        } catch (SQLException e) {
            if (!isGone(e)) RUN.tell("the events of refusals could not be read: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A test that stops a server takes the events along with it. */
    private static boolean isGone(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("57");
    }

    /** What was told since it was asked for last. */
    static List<String> told() {
        RUN.untilQuiet();
        RUN.ears().forEach(Ears::settle);
        return RUN.taken();
    }
}
