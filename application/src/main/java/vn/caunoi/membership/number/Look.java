package vn.caunoi.membership.number;

import java.time.Instant;

/** That somebody looked at a number, and why. */
public record Look(Instant at, long by, String reason) {}
