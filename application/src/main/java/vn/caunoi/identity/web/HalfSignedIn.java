package vn.caunoi.identity.web;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.SignedInAccount;

/**
 * Somebody whose password was right and whose second factor is still to come.
 *
 * @param passwordSetAt of which password it was: with a newer one the step is begun anew
 */
record HalfSignedIn(SignedInAccount account, @Nullable Instant passwordSetAt) implements Serializable {}
