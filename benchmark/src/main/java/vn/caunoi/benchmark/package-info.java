/** Measures what the application answers beside its peers on the same server, in one run, and says the ratios. */
@NullMarked
package vn.caunoi.benchmark;

import org.jspecify.annotations.NullMarked;
