/** What differences of figures are called where they are explained. */
@NullMarked
package vn.caunoi.indicator.words;

import org.jspecify.annotations.NullMarked;
