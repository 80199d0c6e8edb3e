package vn.caunoi.indicator.reporting;

import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;

/** Which reported figures are wanted; null parts want all. */
public record Wanted(
        @Nullable Kind kind,
        @Nullable String owner,
        @Nullable String indicator,
        @Nullable Integer year,
        @Nullable Long entry) {

    /** Everything that one owner reported. */
    public static Wanted of(ObservationOwner owner) {
        return new Wanted(owner.kind(), owner.code(), null, null, null);
    }

    /** One entry by its number. */
    public static Wanted entry(long number) {
        return new Wanted(null, null, null, null, number);
    }
}
