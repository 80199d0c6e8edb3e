package vn.caunoi.report.drafting;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Subject;

/**
 * Whose figures a report tells: the unit itself, a unit that it leads, or its zones.
 *
 * @param line null for zones
 */
record Owner(Subject subject, @Nullable Line line, String name) {}
