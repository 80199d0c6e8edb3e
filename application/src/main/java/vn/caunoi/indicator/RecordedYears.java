package vn.caunoi.indicator;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.access.Scope;

/** The years of which a reader's records tell something, for pages that let a year be chosen. */
public interface RecordedYears {

    /**
     * The years from the first entry to the last one that is not after {@code today}, newest first; where nothing is
     * recorded, only the year of today. Where nothing is recorded of this year nor of the last one, up to the year of today: who has
     * just begun looks at his own day, not at that of a founding.
     */
    List<Integer> of(Scope scope, long pin, LocalDate today);
}
