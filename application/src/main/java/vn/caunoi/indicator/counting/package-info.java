/** Counts figures from records: composes the figure query and reads its rows. */
@NullMarked
package vn.caunoi.indicator.counting;

import org.jspecify.annotations.NullMarked;
