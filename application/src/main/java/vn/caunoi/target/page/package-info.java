/** Targets as pages: the plans beside their results, one plan with its adjustments, the doors, cards, and what is behind plan. */
@NullMarked
package vn.caunoi.target.page;

import org.jspecify.annotations.NullMarked;
