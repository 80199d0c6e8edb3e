/** What dimensions, their keys and the kinds of entries are called, on pages and in answers for machines. */
@NullMarked
package vn.caunoi.indicator.words;

import org.jspecify.annotations.NullMarked;
