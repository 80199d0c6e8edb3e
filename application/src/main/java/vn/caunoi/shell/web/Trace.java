package vn.caunoi.shell.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What failed and where, without what was said: the words of a failure repeat what somebody typed, and belong in no log. */
final class Trace {

    private static final int DEEPEST = 40;

    private Trace() {}

    static String of(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(Trace::told)
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static String told(Throwable failure) {
        return failure.getClass().getName()
                + Stream.of(failure.getStackTrace())
                        .limit(DEEPEST)
                        .map(place -> "\n\tat " + place)
                        .collect(Collectors.joining());
    }
}
