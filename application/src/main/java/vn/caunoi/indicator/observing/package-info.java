/** Reads observed and declared figures: the last level of a stock, the exact or tiled period of a flow, own entries before sums of parts. */
@NullMarked
package vn.caunoi.indicator.observing;

import org.jspecify.annotations.NullMarked;
