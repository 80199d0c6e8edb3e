/** Opens the difference of two figures into the entries that only one of them counts. */
@NullMarked
package vn.caunoi.indicator.explaining;

import org.jspecify.annotations.NullMarked;
