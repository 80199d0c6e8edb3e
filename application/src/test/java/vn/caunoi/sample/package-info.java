/** Tests of the sample: its story, and what of it newspapers printed. */
@NullMarked
package vn.caunoi.sample;

import org.jspecify.annotations.NullMarked;
