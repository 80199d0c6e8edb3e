package vn.caunoi.indicator;

import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/** What says something of an owner, and may cite a paper: an observation, or a target. */
public interface Owned {

    ObservationOwner owner();

    @Nullable
    PaperReference paper();
}
