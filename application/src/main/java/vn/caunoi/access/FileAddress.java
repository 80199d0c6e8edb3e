package vn.caunoi.access;

/** An address of pages at which somebody signed in sends a file, given by its module as a bean; no other page takes one. */
public record FileAddress(String path) {}
