/** Tells which rows of a file the ledger has already, which are new and which correct something. */
@NullMarked
package vn.caunoi.importing.compare;

import org.jspecify.annotations.NullMarked;
