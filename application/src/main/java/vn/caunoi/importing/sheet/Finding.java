package vn.caunoi.importing.sheet;

import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;

/** Something to tell about a place in the file: an error that rejects its row, or a notice. */
public record Finding(Place place, @Nullable String value, Refusal reason) {

    private static final String PREFIX = "importing.finding.";

    public Finding {
        value = value == null ? null : Brief.value(value);
        reason = new Refusal(
                reason.rule(), reason.arguments().stream().map(Brief::argument).toList(), reason.entry());
    }

    /** A finding of the import itself; its sentence stands under {@code importing.finding.<name>}. */
    public static Finding of(Place place, @Nullable String value, String name, Object... arguments) {
        return new Finding(place, value, Refusal.of(PREFIX + name, arguments));
    }
}
