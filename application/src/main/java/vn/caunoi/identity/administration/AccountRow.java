package vn.caunoi.identity.administration;

/** One post in the list of all accounts. */
public record AccountRow(String username, String displayName, String role, boolean open, String path) {}
