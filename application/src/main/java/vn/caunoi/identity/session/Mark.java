package vn.caunoi.identity.session;

import java.io.Serializable;

/**
 * A moment in the sessions of a holder: whoever was found to be him comes in only while nothing ended all of them meanwhile, as a new
 * password does.
 */
public record Mark(long ends) implements Serializable {

    /** The moment after the holder himself ended all of them once. */
    public Mark afterOwnEnd() {
        return new Mark(ends + 1);
    }
}
