/** The world of one year, small and fast, on which tests of other modules stand. */
@NullMarked
package vn.caunoi.year2016;

import org.jspecify.annotations.NullMarked;
