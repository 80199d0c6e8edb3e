/** Writes reports by their plans: asks the figures, says the sentences, fills the tables. */
@NullMarked
package vn.caunoi.report.drafting;

import org.jspecify.annotations.NullMarked;
