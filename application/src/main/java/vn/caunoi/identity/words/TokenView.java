package vn.caunoi.identity.words;

/** A token of a machine as pages show it. */
public record TokenView(long number, String label, String may, String since, String until, boolean over) {}
