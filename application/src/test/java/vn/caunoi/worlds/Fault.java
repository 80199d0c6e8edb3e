package vn.caunoi.worlds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A fault planted in one function of the schema: one piece of its text replaced. The piece must stand there exactly once,
 * so that the fault is where it was meant.
 */
record Fault(String name, String migration, String function, String piece, String replacement) {

    private static final String FIGURES = "indicator/R__figures.sql";
    private static final String UNITS = "organization/V1__units.sql";
    private static final String MEMBERS = "membership/V1__movements.sql";

    private static final String RATINGS = "membership/V2__ratings.sql";

    static Fault inFigures(String name, String function, String piece, String replacement) {
        return new Fault(name, FIGURES, "indicator." + function, piece, replacement);
    }

    static Fault inUnits(String name, String function, String piece, String replacement) {
        return new Fault(name, UNITS, "organization." + function, piece, replacement);
    }

    static Fault inMembers(String name, String function, String piece, String replacement) {
        return new Fault(name, MEMBERS, "membership." + function, piece, replacement);
    }

    static Fault inRatings(String name, String function, String piece, String replacement) {
        return new Fault(name, RATINGS, "membership." + function, piece, replacement);
    }

    /** The statement that puts the function as it should be. */
    String right() {
        String head = "function " + function + "(";
        // rights on the function name it as well
        String file = read("/db/migration/" + migration).replace("on " + head, "");
        int start = file.indexOf(head);
        if (start < 0 || file.indexOf(head, start + 1) >= 0) {
            throw new IllegalStateException(migration + " should define " + function + " once");
        }
        int body = file.indexOf("\nas $$\n", start);
        int atomic = file.indexOf("\nbegin atomic\n", start);
        boolean plain = body >= 0 && (atomic < 0 || body < atomic);
        int end = plain ? file.indexOf("\n$$;", body) + 4 : file.indexOf("\nend;", atomic) + 5;
        return "create or replace " + file.substring(start, end);
    }

    /** The statement that plants the fault. */
    String wrong() {
        String right = right();
        int first = right.indexOf(piece);
        if (first < 0 || right.indexOf(piece, first + 1) >= 0) {
            throw new IllegalStateException(function + " should hold once: " + piece);
        }
        return right.replace(piece, replacement);
    }

    private static String read(String resource) {
        try (InputStream content = Objects.requireNonNull(Fault.class.getResourceAsStream(resource), resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
