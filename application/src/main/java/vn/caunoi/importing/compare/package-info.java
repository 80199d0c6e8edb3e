/** Compares the rows of a file with what the ledger says in the same form, and tells the doors only the difference. */
@NullMarked
package vn.caunoi.importing.compare;

import org.jspecify.annotations.NullMarked;
