package vn.caunoi.ledger;

import java.time.Instant;
import vn.caunoi.access.Actor;

/** One transaction that writes: its number orders what was known when, its instant says when (recorded, not effective). */
public record Posting(long number, Instant recordedAt, Actor actor, PostingKind kind) {}
