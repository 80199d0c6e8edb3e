package vn.caunoi.identity.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;

/**
 * Somebody whose password was right and whose second factor is still to come.
 *
 * @param since when the password was judged: with a newer one the step is begun anew
 * @param device the mark of the device, where he was signed in with it before
 */
record HalfSignedIn(
        SignedInAccount account, Mark since, @Nullable String device) implements Serializable {}
