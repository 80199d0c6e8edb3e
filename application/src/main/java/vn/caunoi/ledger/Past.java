package vn.caunoi.ledger;

import java.time.Instant;

/**
 * One entry of a history, taken back or not: what it says, and when and by which account it was recorded.
 *
 * @param taken whether another entry has taken it back by the posting asked for
 */
public record Past<E>(long entry, E content, Instant recordedAt, long recordedBy, boolean taken) {}
