/** Reads the catalogue files, one indicator each, and refuses what they cannot mean. */
@NullMarked
package vn.caunoi.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
