package vn.caunoi.launch.console;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.audit.AuditState;
import vn.caunoi.audit.Fault;

/** What is said at the terminal of an audit that is not what was recorded. */
public final class AuditWords {

    private AuditWords() {}

    /** What is wrong now, and what the program found before and nobody has settled. */
    public static List<String> differences(AuditState audit, Path head) {
        Fault noted = audit.noted();
        return Stream.of(
                        sentence(audit.fault()),
                        sentence(noted),
                        noted == null
                                ? Stream.<String>empty()
                                : Stream.of(Words.both("audit.noted", head + ".differs")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> sentence(@Nullable Fault fault) {
        if (fault == null) {
            return Stream.empty();
        }
        String event = fault.event() == null ? "-" : Long.toString(fault.event());
        return Stream.of(Words.both("audit.broken." + fault.kind(), Long.toString(fault.place()), event));
    }
}
