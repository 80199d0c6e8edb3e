package vn.caunoi.launch;

import vn.caunoi.access.Actor;

/**
 * The fictitious world that {@code run} shows. Whoever can load it offers a bean of this type; without one the sample is
 * empty.
 */
public interface SampleWorld {

    /** Whether everything is there; a world half loaded by a killed start counts as absent. */
    boolean isLoaded();

    /** Enters the world through the ordinary doors, in the name of the account for exchange. */
    void load(Actor exchange);
}
