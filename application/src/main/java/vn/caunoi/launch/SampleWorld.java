package vn.caunoi.launch;

import java.time.Instant;
import java.util.Optional;
import vn.caunoi.access.Actor;
import vn.caunoi.shell.House;

/**
 * The fictitious world that {@code run} shows. Whoever can load it offers a bean of this type; without one the sample is
 * empty.
 */
public interface SampleWorld {

    /** Whether everything is there; a world half loaded by a killed start counts as absent. */
    boolean isLoaded();

    /** Enters what is missing of the world through the ordinary doors, in the name of the account for exchange. */
    void load(Actor exchange, Hands clock, Progress progress);

    /** When the last entry was recorded. */
    Optional<Instant> lastEntry();

    /** What newspapers printed of the figure at an address. */
    Optional<House.Printed> press(String address);

    /** What the world needs of those who load it. */
    @FunctionalInterface
    interface Hands {

        /** Moves the clock to the moment at which something is entered. */
        void moveTo(Instant moment);

        /** Who approves the reports of the sample; without one, none are written on the way. */
        default Optional<Actor> committee() {
            return Optional.empty();
        }
    }

    /** Hears how far the load has come: which moment of the story, and how many per cent of the whole. */
    @FunctionalInterface
    interface Progress {
        void at(Instant moment, int percent);
    }
}
