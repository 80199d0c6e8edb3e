package vn.caunoi.access;

/** The account in whose name something is read or written; the database sees it as {@code caunoi.actor}. */
public record Actor(long accountId) {}
