/** The pages of figures: the overview, the catalogue, one figure with everything behind it. */
@NullMarked
package vn.caunoi.indicator.page;

import org.jspecify.annotations.NullMarked;
