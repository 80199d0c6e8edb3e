/** Asks the door of every register for what fits the words, each within the reader's scope. */
@NullMarked
package vn.caunoi.search.finding;

import org.jspecify.annotations.NullMarked;
