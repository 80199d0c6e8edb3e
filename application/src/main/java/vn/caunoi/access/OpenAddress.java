package vn.caunoi.access;

/** An address of pages that need no one signed in, given by its module as a bean. */
public record OpenAddress(String path) {}
