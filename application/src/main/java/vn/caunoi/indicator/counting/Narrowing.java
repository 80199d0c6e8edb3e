package vn.caunoi.indicator.counting;

import java.util.List;

/** A condition on the facts of a figure query, as SQL over its alias {@code f}. */
record Narrowing(String sql, List<Object> bindings) {}
