package vn.caunoi.sample;

import java.time.Instant;
import java.util.List;
import vn.caunoi.sample.story.Told;

/** One thing that the office does at its desk at a moment, and so one posting of the ledger. */
public sealed interface Step {

    Instant at();

    /** Enters rows together, as one file. */
    record Entering(String file, Instant at, List<Told> rows) implements Step {}

    /** Takes back the file that was entered last. */
    record TakingBack(Instant at) implements Step {}
}
