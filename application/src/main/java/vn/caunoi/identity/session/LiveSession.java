package vn.caunoi.identity.session;

import java.time.Instant;
import vn.caunoi.identity.SignedInAccount;

/**
 * One place where somebody is signed in.
 *
 * @param browser what the browser calls itself, as far as one needs to tell the office from the telephone
 */
public record LiveSession(
        long number, SignedInAccount account, Instant since, Instant lastSeen, String address, String browser) {

    LiveSession seen(SignedInAccount now, Instant moment) {
        return new LiveSession(number, now, since, moment, address, browser);
    }
}
