package vn.caunoi.membership;

import vn.caunoi.access.Line;

/** A person of one line whose page is shown, as known at a posting. Modules above add cards. */
public record PersonAt(long id, Line line, long pin) {}
