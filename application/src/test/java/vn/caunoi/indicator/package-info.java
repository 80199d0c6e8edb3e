/** Figures in words and on pages. */
@NullMarked
package vn.caunoi.indicator;

import org.jspecify.annotations.NullMarked;
