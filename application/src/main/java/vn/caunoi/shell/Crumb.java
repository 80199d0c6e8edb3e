package vn.caunoi.shell;

/** One step of the way that leads to a page. */
public record Crumb(String label, String path) {}
