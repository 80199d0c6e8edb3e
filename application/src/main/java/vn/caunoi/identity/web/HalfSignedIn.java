package vn.caunoi.identity.web;

import java.io.Serializable;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Mark;

/**
 * Somebody whose password was right and whose second factor is still to come.
 *
 * @param since when the password was judged: with a newer one the step is begun anew
 */
record HalfSignedIn(SignedInAccount account, Mark since) implements Serializable {}
