package vn.caunoi.identity.own;

import vn.caunoi.identity.words.RightView;

/** One who reaches a unit, in which role, and by which right. */
public record ReaderView(String name, String role, boolean self, RightView right) {}
