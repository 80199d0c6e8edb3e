package vn.caunoi.office;

import org.jspecify.annotations.Nullable;

/**
 * The body whose installation this is, as it writes its own name at the head of its papers (36-HD/VPTW).
 *
 * @param superior the body above it, as it stands above the own name; null where none is written
 * @param place from which its papers are dated
 */
public record OwnBody(@Nullable String superior, String name, String place) {}
